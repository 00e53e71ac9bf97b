package dk.roedtraad.platform.staff.web;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.staff.OwnPassword;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
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
import java.util.Map;

/** Everybody changes their own password. */
@RequestScoped
@Path("/password")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN, Role.OPERATOR})
public class OwnPasswordPage {
  @Context HttpServletRequest request;
  @Inject OwnPassword own;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response form(@QueryParam("changed") @DefaultValue("") String changed) {
    return show(200, changed.equals("1"), List.of());
  }

  @POST
  public Response change(
      @FormParam("present") @DefaultValue("") String present,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("again") @DefaultValue("") String again) {
    Caller me = current.required();
    if (present.isEmpty()) {
      return refused(422, "people.password.fault.present");
    }
    List<FieldError> errors =
        PasswordPage.faults(password, again, frame, me.name(), own.username(me));
    if (!errors.isEmpty()) {
      return show(422, false, errors);
    }
    String token = SessionCookie.tokenOf(request).orElse("");
    return switch (own.change(me, present, password, token)) {
      case CHANGED -> Response.seeOther(URI.create("/password?changed=1")).build();
      case WRONG -> refused(422, "people.password.fault.wrong");
      case TOO_MANY -> refused(429, "people.login.too-many");
    };
  }

  private Response refused(int status, String key) {
    return show(status, false, List.of(new FieldError("present", frame.texts().of(key))));
  }

  private Response show(int status, boolean changed, List<FieldError> errors) {
    return frame.page(
        status,
        "people/own-password.jte",
        frame.texts().of("people.own.title"),
        List.of(),
        Map.of("changed", changed, "errors", errors));
  }
}
