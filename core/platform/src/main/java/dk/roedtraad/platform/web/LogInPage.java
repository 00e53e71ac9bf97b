package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Device;
import dk.roedtraad.platform.people.HalfLogIns;
import dk.roedtraad.platform.people.OwnLanguage;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.people.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  @Inject Instance<AfterLogOut> after;

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
    SignIn.Answer answer =
        signIn.tryWith(username, password, client.of(request), Device.of(agent()));
    return switch (answer.ending()) {
      case SIGNED_IN -> signedIn(answer.token(), next);
      case CODE, SET_UP -> half(answer.token(), next);
      case WRONG, GONE -> refused(422, username, next, "people.login.wrong");
      case ELSEWHERE -> refused(403, username, next, "people.login.elsewhere");
      case TOO_MANY -> refused(429, username, next, "people.login.too-many");
    };
  }

  @POST
  @Path("logout")
  @Open
  public Response logOut() {
    Optional<Response> further =
        SessionCookie.tokenOf(request)
            .flatMap(sessions::end)
            .flatMap(elsewhere -> after.stream().findFirst().map(each -> each.page(elsewhere)));
    Response answer = further.orElseGet(() -> Response.seeOther(URI.create("/login")).build());
    return Response.fromResponse(answer).cookie(HostCookie.SESSION.gone()).build();
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
        .cookie(HostCookie.SESSION.of(token))
        .build();
  }

  /** The password was right; the code is asked for on a page of its own. */
  private static Response half(String token, String next) {
    String back = URLEncoder.encode(LogInForm.ours(next), StandardCharsets.UTF_8);
    return Response.seeOther(URI.create("/login/code?next=" + back))
        .cookie(HostCookie.HALF.of(token, (int) HalfLogIns.OPEN.toSeconds()))
        .build();
  }

  private @Nullable String agent() {
    return request.getHeader("User-Agent");
  }

  private Response refused(int status, String username, String next, String key) {
    FieldError error = new FieldError("username", frame.texts().of(key));
    return form.show(status, username, LogInForm.ours(next), List.of(error));
  }
}
