package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.LogInWays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page with the log-in form, and the way to the municipality's own log-in where it has one. */
@RequestScoped
public class LogInForm {
  private static final String TEMPLATE = "people/login.jte";
  private static final int LONGEST = 2_000;
  private static final Pattern OURS = Pattern.compile("/(?:[A-Za-z0-9._~/?=&+-]|%[0-9A-Fa-f]{2})*");

  @Inject Frame frame;
  @Inject LogInWays ways;

  /** The form, empty or with what went wrong. */
  public Response show(int status, String username, String next, List<FieldError> errors) {
    return show(status, username, next, errors, false, List.of());
  }

  /**
   * For somebody whose session ended while they were writing.
   *
   * @param back the page of the form, which is opened again after log-in
   * @param kept what they wrote
   */
  Response again(String back, List<String> kept) {
    return show(401, "", back, List.of(), true, kept);
  }

  private Response show(
      int status,
      String username,
      String next,
      List<FieldError> errors,
      boolean ended,
      List<String> kept) {
    return frame.open(
        status,
        TEMPLATE,
        frame.texts().of("people.login.title"),
        Map.of(
            "username",
            username,
            "next",
            ours(next),
            "errors",
            errors,
            "ended",
            ended,
            "kept",
            kept,
            "byProvider",
            ways.byProvider(),
            "forAll",
            ways.local() == LogInWays.Local.ALL,
            "hearsCitizens",
            frame.isInMunicipality()));
  }

  /** Only a path of this host; a full address would lead somebody away after logging in. */
  public static String ours(String next) {
    return next.length() <= LONGEST && !next.startsWith("//") && OURS.matcher(next).matches()
        ? next
        : "/";
  }
}
