package dk.roedtraad.platform.operation.web;

import dk.roedtraad.platform.modules.ModuleCatalog;
import dk.roedtraad.platform.operation.Versions;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The municipalities of this installation, as the operator sees them: never a child. */
@RequestScoped
@Path("/operator")
@AllowedTo(Role.OPERATOR)
public class OperatorPage {
  @Inject Tenants tenants;
  @Inject ModuleCatalog catalog;
  @Inject Versions versions;
  @Inject Frame frame;

  @GET
  public Response show() {
    return frame.page(
        "operation/operator.jte",
        frame.texts().of("operation.title"),
        List.of(),
        Map.of(
            "tenants",
            tenants.all().stream().filter(t -> t.isMunicipality()).toList(),
            "platform",
            versions.platform(),
            "schema",
            versions.schema(),
            "modules",
            catalog.all().stream()
                .map(module -> module.id().value() + " " + versions.module(module))
                .toList()));
  }
}
