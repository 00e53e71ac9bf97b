package dk.roedtraad.platform.login.web;

import dk.roedtraad.platform.login.ProviderLogIn;
import dk.roedtraad.platform.people.Device;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.HostCookie;
import dk.roedtraad.platform.web.LogInForm;
import dk.roedtraad.platform.web.Open;
import dk.roedtraad.platform.web.OwnAddress;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** To the municipality's own log-in and back, and what its provider tells us by itself. */
@RequestScoped
@Path("/login/provider")
@Open
public class ProviderPage {
  private static final String BACK = "/login/provider/back";
  private static final int SECONDS = 600;

  @Context HttpServletRequest request;
  @Inject ProviderLogIn logIn;
  @Inject Sessions sessions;
  @Inject LogInForm form;
  @Inject Frame frame;

  @GET
  public Response go(@QueryParam("next") @DefaultValue("/") String next) {
    ProviderLogIn.Away away = logIn.begin(LogInForm.ours(next), redirect());
    return switch (away.ending()) {
      case GO ->
          Response.seeOther(away.address())
              .cookie(HostCookie.ATTEMPT.of(away.browser(), SECONDS))
              .build();
      case AWAY -> refused(503, "/", "login.refused.away");
    };
  }

  @GET
  @Path("back")
  public Response back(
      @QueryParam("code") @DefaultValue("") String code,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("error") @DefaultValue("") String error) {
    ProviderLogIn.Back back =
        logIn.finish(
            code,
            state,
            error,
            HostCookie.ATTEMPT.in(request).orElse(""),
            redirect(),
            Device.of(request.getHeader("User-Agent")));
    if (back.ending() == ProviderLogIn.Ending.IN) {
      SessionCookie.inCookie(request).ifPresent(sessions::end);
      return Response.seeOther(URI.create(LogInForm.ours(back.next())))
          .cookie(HostCookie.SESSION.of(back.token()), HostCookie.ATTEMPT.gone())
          .build();
    }
    String key = "login.refused." + back.ending().name().toLowerCase(Locale.ROOT).replace('_', '-');
    int status =
        back.ending() == ProviderLogIn.Ending.AWAY
            ? 503
            : back.ending().isOfThePerson() ? 403 : 422;
    return refused(status, back.next(), key);
  }

  /** OpenID Connect Back-Channel Logout 1.0: the provider says that a session has ended there. */
  @POST
  @Path("ended")
  public Response ended(@FormParam("logout_token") @DefaultValue("") String token) {
    return Response.status(logIn.ended(token) ? 200 : 400).build();
  }

  private String redirect() {
    return OwnAddress.of(request) + BACK;
  }

  private Response refused(int status, String next, String key) {
    FieldError error = new FieldError("provider", frame.texts().of(key));
    return Response.fromResponse(form.show(status, "", next, List.of(error)))
        .cookie(HostCookie.ATTEMPT.gone())
        .build();
  }
}
