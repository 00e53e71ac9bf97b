package dk.roedtraad.platform.login.web;

import dk.roedtraad.platform.login.NewFactor;
import dk.roedtraad.platform.login.OwnFactor;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.LogInWays;
import dk.roedtraad.platform.people.OwnSessions;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.SessionCookie;
import dk.roedtraad.platform.web.Shell;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everybody's own access: where they are logged in, the authenticator app, the password. */
@RequestScoped
@Path("/account")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN, Role.OPERATOR})
public class AccountPage {
  private static final URI HERE = URI.create("/account");

  @Context HttpServletRequest request;
  @Inject OwnSessions mine;
  @Inject Sessions sessions;
  @Inject OwnFactor factor;
  @Inject NewFactor news;
  @Inject LogInWays ways;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page() {
    return show(200, List.of());
  }

  @POST
  @Path("sessions/{id: [0-9a-f-]{36}}/end")
  public Response end(@PathParam("id") UUID id) {
    mine.end(current.required(), id);
    return Response.seeOther(HERE).build();
  }

  @POST
  @Path("sessions/end-others")
  public Response endOthers() {
    sessions.endOthers(current.required().id(), token());
    return Response.seeOther(HERE).build();
  }

  @GET
  @Path("app")
  public Response setUp() {
    return factor.isOn(current.required())
        ? Response.seeOther(HERE).build()
        : showSetUp(200, List.of());
  }

  @POST
  @Path("app")
  public Response confirm(@FormParam("code") @DefaultValue("") String code) {
    List<String> paper = factor.confirm(current.required(), code);
    if (paper.isEmpty()) {
      return factor.isOn(current.required())
          ? Response.seeOther(HERE).build()
          : showSetUp(422, fault("people.login.code.wrong"));
    }
    Texts t = frame.texts();
    return frame.page(
        "login/own-paper.jte",
        t.of("login.paper.title"),
        crumbs(t, "login.paper.title"),
        Map.of("codes", paper));
  }

  @POST
  @Path("app/remove")
  public Response remove(@FormParam("code") @DefaultValue("") String code) {
    return switch (factor.remove(current.required(), code)) {
      case RIGHT -> Response.seeOther(HERE).build();
      case WRONG -> show(422, fault("people.login.code.wrong"));
      case TOO_MANY -> show(429, fault("people.login.too-many"));
    };
  }

  private Response show(int status, List<FieldError> errors) {
    Caller caller = current.required();
    List<OwnSessions.Mine> open = mine.of(caller, token());
    return frame.page(
        status,
        "login/account.jte",
        frame.texts().of("login.account.title"),
        List.of(),
        Map.of(
            "sessions",
            open,
            "hasApp",
            factor.isOn(caller),
            "required",
            ways.codeIsRequired(),
            "byProvider",
            open.stream().anyMatch(each -> each.here() && each.byProvider()),
            "errors",
            errors));
  }

  private Response showSetUp(int status, List<FieldError> errors) {
    Texts t = frame.texts();
    return frame.page(
        status,
        "login/own-set-up.jte",
        t.of("login.set-up.title"),
        crumbs(t, "login.set-up.title"),
        Map.of("shown", news.of(current.required().id(), frame.tenantName()), "errors", errors));
  }

  private static List<Shell.Crumb> crumbs(Texts t, String key) {
    return List.of(
        new Shell.Crumb(t.of("login.account.title"), "/account"), new Shell.Crumb(t.of(key), null));
  }

  private List<FieldError> fault(String key) {
    return List.of(new FieldError("code", frame.texts().of(key)));
  }

  private String token() {
    return SessionCookie.tokenOf(request).orElse("");
  }
}
