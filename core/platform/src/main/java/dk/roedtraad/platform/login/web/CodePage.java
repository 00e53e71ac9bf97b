package dk.roedtraad.platform.login.web;

import dk.roedtraad.platform.login.NewFactor;
import dk.roedtraad.platform.people.Device;
import dk.roedtraad.platform.people.HalfLogIns;
import dk.roedtraad.platform.people.SecondFactors;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.people.SignIn;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.HostCookie;
import dk.roedtraad.platform.web.LogInForm;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.SessionCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The second half of a log-in: the code of the app, or the app itself where it has not been set up
 * and must be.
 */
@RequestScoped
@Path("/login/code")
@Open
public class CodePage {
  @Context HttpServletRequest request;
  @Inject SignIn signIn;
  @Inject HalfLogIns halves;
  @Inject SecondFactors factors;
  @Inject NewFactor news;
  @Inject Sessions sessions;
  @Inject Frame frame;

  @GET
  public Response page(@QueryParam("next") @DefaultValue("/") String next) {
    return show(200, LogInForm.ours(next), List.of());
  }

  @POST
  public Response code(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("next") @DefaultValue("/") String next) {
    String back = LogInForm.ours(next);
    SignIn.Answer answer = signIn.withCode(half(), code, device());
    return switch (answer.ending()) {
      case SIGNED_IN ->
          Response.fromResponse(Response.seeOther(URI.create(back)).build())
              .cookie(begun(answer.token()), HostCookie.HALF.gone())
              .build();
      case TOO_MANY -> show(429, back, fault("people.login.too-many"));
      case GONE -> again();
      default -> show(422, back, fault("people.login.code.wrong"));
    };
  }

  /** The app was set up just now: its first code lets in, and the codes for paper are shown. */
  @POST
  @Path("set-up")
  public Response setUp(
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("next") @DefaultValue("/") String next) {
    String back = LogInForm.ours(next);
    Optional<UUID> account = halves.whose(half()).filter(each -> !factors.has(each));
    if (account.isEmpty()) {
      return again();
    }
    List<String> paper = factors.confirm(account.get(), code);
    if (paper.isEmpty()) {
      return show(422, back, fault("people.login.code.wrong"));
    }
    halves.end(half());
    String token = sessions.begin(account.get(), device());
    return Response.fromResponse(
            frame.open(
                200,
                "login/paper.jte",
                frame.texts().of("login.paper.title"),
                Map.of("codes", paper, "next", back)))
        .cookie(begun(token), HostCookie.HALF.gone())
        .build();
  }

  private Response show(int status, String next, List<FieldError> errors) {
    Optional<UUID> account = halves.whose(half());
    if (account.isEmpty()) {
      return again();
    }
    if (factors.has(account.get())) {
      return frame.open(
          status,
          "login/code.jte",
          frame.texts().of("login.code.title"),
          Map.of("next", next, "errors", errors));
    }
    NewFactor.Shown shown = news.of(account.get(), frame.tenantName());
    return frame.open(
        status,
        "login/set-up.jte",
        frame.texts().of("login.set-up.title"),
        Map.of("next", next, "errors", errors, "shown", shown));
  }

  /** A new session each time; whoever was logged in here before is no more. */
  private NewCookie begun(String token) {
    SessionCookie.inCookie(request).ifPresent(sessions::end);
    return HostCookie.SESSION.of(token);
  }

  private static Response again() {
    return Response.seeOther(URI.create("/login")).cookie(HostCookie.HALF.gone()).build();
  }

  private List<FieldError> fault(String key) {
    return List.of(new FieldError("code", frame.texts().of(key)));
  }

  private String half() {
    return HostCookie.HALF.in(request).orElse("");
  }

  private Device device() {
    return Device.of(request.getHeader("User-Agent"));
  }
}
