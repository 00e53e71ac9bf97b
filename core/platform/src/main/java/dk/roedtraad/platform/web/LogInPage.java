package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.OwnLanguage;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.people.SignIn;
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

/** Log-in, log-out and the choice of language. */
@RequestScoped
@Path("/")
public class LogInPage {
  @Context HttpServletRequest request;
  @Inject SignIn signIn;
  @Inject ClientAddress client;
  @Inject Sessions sessions;
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject OwnLanguage languages;
  @Inject LogInForm form;

  @GET
  @Path("login")
  @Open
  public Response form(@QueryParam("next") @DefaultValue("/") String next) {
    return form.show(200, "", LogInForm.ours(next), List.of());
  }

  @POST
  @Path("login")
  @Open
  public Response logIn(
      @FormParam("username") @DefaultValue("") String username,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @DefaultValue("/") String next) {
    SignIn.Answer answer = signIn.tryWith(username, password, client.of(request));
    return switch (answer.ending()) {
      case SIGNED_IN -> signedIn(answer.token(), next);
      case WRONG -> refused(422, username, next, "people.login.wrong");
      case TOO_MANY -> refused(429, username, next, "people.login.too-many");
    };
  }

  @POST
  @Path("logout")
  @Open
  public Response logOut() {
    SessionCookie.tokenOf(request).ifPresent(sessions::end);
    return Response.seeOther(URI.create("/login")).cookie(SessionCookie.gone()).build();
  }

  @POST
  @Path("language")
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN, Role.OPERATOR})
  public Response language(@FormParam("language") @DefaultValue("da") String language) {
    languages.choose(current.required(), language);
    String from = String.valueOf(request.getHeader("Referer"));
    int path = from.indexOf('/', from.indexOf("//") + 2);
    return Response.seeOther(URI.create(path < 0 ? "/" : LogInForm.ours(from.substring(path))))
        .build();
  }

  /** A new token each time; whoever was logged in here before is no more. */
  private Response signedIn(String token, String next) {
    SessionCookie.inCookie(request).ifPresent(sessions::end);
    return Response.seeOther(URI.create(LogInForm.ours(next)))
        .cookie(SessionCookie.of(token))
        .build();
  }

  private Response refused(int status, String username, String next, String key) {
    FieldError error = new FieldError("username", frame.texts().of(key));
    return form.show(status, username, LogInForm.ours(next), List.of(error));
  }
}
