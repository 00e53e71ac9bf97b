package dk.roedtraad.platform.staff.web;

import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.staff.StaffList;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Everybody who works here: role, units, and whether they can log in. */
@RequestScoped
@Path("/admin/users")
@AllowedTo(Role.TENANT_ADMIN)
public class UsersPage {
  @Inject StaffList staff;
  @Inject Frame frame;

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("page") @DefaultValue("1") String page) {
    return frame.page(
        "people/users.jte",
        frame.texts().of("people.users.title"),
        List.of(),
        Map.of("found", staff.find(words, number(page)), "words", words));
  }

  private static int number(String page) {
    return page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
  }
}
