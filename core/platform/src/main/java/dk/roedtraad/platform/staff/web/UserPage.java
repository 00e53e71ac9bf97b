package dk.roedtraad.platform.staff.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.LogInWays;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.staff.ChangeStaff;
import dk.roedtraad.platform.staff.PasswordLinks;
import dk.roedtraad.platform.staff.StaffList;
import dk.roedtraad.platform.staff.StaffMember;
import dk.roedtraad.platform.staff.WhatTheyHold;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.OwnAddress;
import dk.roedtraad.platform.web.Refusal;
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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person's account: a link to choose a password, the role, sessions, closing and opening. */
@RequestScoped
@Path("/admin/users/{id: [0-9a-f-]{36}}")
@AllowedTo(Role.TENANT_ADMIN)
public class UserPage {
  @Context HttpServletRequest request;
  @Inject StaffList staff;
  @Inject ChangeStaff change;
  @Inject PasswordLinks links;
  @Inject LogInWays ways;
  @Inject WhatTheyHold holdings;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  /** A link as the page shows it, once. */
  public record Shown(String address, String until) {}

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, null, List.of());
  }

  /** The answer is the page itself: the link is shown here and can be had nowhere again. */
  @POST
  @Path("link")
  public Response link(@PathParam("id") UUID id) {
    try {
      PasswordLinks.Given given = links.give(current.required(), id);
      String until = frame.texts().dateTime(given.until());
      String address = OwnAddress.of(request) + "/password/" + given.token();
      return show(200, id, new Shown(address, until), List.of());
    } catch (Refusal refusal) {
      return refused(id, refusal);
    }
  }

  @POST
  @Path("role")
  public Response role(@PathParam("id") UUID id, @FormParam("role") @DefaultValue("") String role) {
    return Stream.of(Role.values())
        .filter(each -> each.name().equals(role))
        .findFirst()
        .map(wanted -> done(id, () -> change.role(current.required(), id, wanted)))
        .orElseGet(() -> show(422, id, null, List.of(fault("people.user.refused.role"))));
  }

  @POST
  @Path("sessions")
  public Response sessions(@PathParam("id") UUID id) {
    return done(id, () -> change.endSessions(current.required(), id));
  }

  @POST
  @Path("emergency")
  public Response emergency(
      @PathParam("id") UUID id, @FormParam("may") @DefaultValue("") String may) {
    return done(id, () -> change.emergency(current.required(), id, may.equals("1")));
  }

  @POST
  @Path("app")
  public Response app(@PathParam("id") UUID id) {
    return done(id, () -> change.removeApp(current.required(), id));
  }

  @POST
  @Path("close")
  public Response close(@PathParam("id") UUID id) {
    return done(id, () -> change.close(current.required(), id));
  }

  @POST
  @Path("open")
  public Response open(@PathParam("id") UUID id) {
    return done(id, () -> change.open(current.required(), id));
  }

  private Response done(UUID id, Runnable what) {
    try {
      what.run();
      return Response.seeOther(URI.create("/admin/users/" + id)).build();
    } catch (Refusal refusal) {
      return refused(id, refusal);
    }
  }

  private Response refused(UUID id, Refusal refusal) {
    return show(422, id, null, List.of(new FieldError("account", refusal.inWords(frame.texts()))));
  }

  private FieldError fault(String key) {
    return new FieldError("account", frame.texts().of(key));
  }

  private Response show(int status, UUID id, @Nullable Shown link, List<FieldError> errors) {
    Texts t = frame.texts();
    StaffMember person = staff.one(id);
    Map<String, Object> values = new HashMap<>();
    values.put("person", person);
    values.put("self", id.equals(current.required().id()));
    values.put("load", holdings.figures(id));
    values.put("heir", holdings.heir(id).orElse(""));
    values.put("roles", roles(t));
    values.put("link", link);
    values.put("marked", ways.local() == LogInWays.Local.EMERGENCY);
    values.put("errors", errors);
    return frame.page(
        status,
        "people/user.jte",
        person.name(),
        List.of(
            new Shell.Crumb(t.of("people.users.title"), "/admin/users"),
            new Shell.Crumb(person.name(), null)),
        values);
  }

  private static List<Choice> roles(Texts t) {
    return Stream.of(Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN)
        .map(role -> new Choice(role.name(), roleName(role, t)))
        .toList();
  }

  /** "Fagperson", "Leder". */
  public static String roleName(Role role, Texts t) {
    return t.of("people.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
