package dk.roedtraad.platform.staff.web;

import dk.roedtraad.platform.people.LogInTries;
import dk.roedtraad.platform.people.PasswordRules;
import dk.roedtraad.platform.staff.PasswordLinks;
import dk.roedtraad.platform.web.ClientAddress;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Somebody with a link chooses a password. A link that is used, old or wrong says no more. */
@RequestScoped
@Path("/password/{token}")
@Open
public class PasswordPage {
  @Context HttpServletRequest request;
  @Inject PasswordLinks links;
  @Inject LogInTries tries;
  @Inject ClientAddress client;
  @Inject Frame frame;

  @GET
  public Response form(@PathParam("token") String token) {
    return links.open(token).map(who -> show(200, token, who, List.of())).orElseGet(this::gone);
  }

  @POST
  public Response choose(
      @PathParam("token") String token,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("again") @DefaultValue("") String again) {
    Optional<PasswordLinks.Invited> who = links.open(token);
    if (who.isEmpty()) {
      return gone();
    }
    List<FieldError> errors = faults(password, again, who.get());
    if (!errors.isEmpty()) {
      return show(422, token, who.get(), errors);
    }
    if (!links.choose(token, password)) {
      return gone();
    }
    tries.forgive(who.get().username().toLowerCase(Locale.ROOT), client.of(request));
    return frame.open(
        200,
        "people/password-chosen.jte",
        frame.texts().of("people.password.chosen.title"),
        Map.of("username", who.get().username()));
  }

  private List<FieldError> faults(String password, String again, PasswordLinks.Invited who) {
    return faults(password, again, frame, who.name(), who.username());
  }

  /** What is wrong with a new password, at most one thing at a time. */
  static List<FieldError> faults(
      String password, String again, Frame frame, String name, String username) {
    Texts t = frame.texts();
    return PasswordRules.faultIn(password, name, username, frame.tenantName())
        .map(key -> List.of(new FieldError("password", t.of(key))))
        .orElseGet(
            () ->
                password.equals(again)
                    ? List.of()
                    : List.of(new FieldError("again", t.of("people.password.fault.again"))));
  }

  private Response show(
      int status, String token, PasswordLinks.Invited who, List<FieldError> errors) {
    return frame.open(
        status,
        "people/password.jte",
        frame.texts().of("people.password.title"),
        Map.of("token", token, "who", who, "errors", errors));
  }

  private Response gone() {
    return frame.open(
        404, "people/password-gone.jte", frame.texts().of("people.password.gone.title"), Map.of());
  }
}
