package dk.roedtraad.platform.operation.web;

import dk.roedtraad.platform.operation.MyLooks;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Help, and one's own looks. */
@RequestScoped
@Path("/")
public class EverybodysPages {
  @Inject MyLooks looks;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  @Path("help")
  @Open
  public Response help() {
    return frame.forAll(
        200,
        "operation/help.jte",
        frame.texts().of("operation.help.title"),
        Map.of("role", current.get().map(caller -> caller.role().name()).orElse("")));
  }

  @GET
  @Path("looks")
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN, Role.OPERATOR})
  public Response looks() {
    return frame.page(
        "operation/looks.jte",
        frame.texts().of("operation.looks.title"),
        List.of(),
        Map.of("looks", looks.of(current.required())));
  }
}
