package dk.roedtraad.platform.modules.web;

import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.FoundModules;
import dk.roedtraad.platform.modules.InstalledModule;
import dk.roedtraad.platform.modules.ModuleCatalog;
import dk.roedtraad.platform.modules.ModuleSwitches;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.Tenants;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Modules and what each brings, with a switch for each: takes hold at the next click of anybody.
 */
@RequestScoped
@Path("/admin/modules")
@AllowedTo(Role.TENANT_ADMIN)
public class ModulesPage {
  @Inject ModuleCatalog catalog;
  @Inject ModuleSwitches switches;
  @Inject TenantModules modules;
  @Inject Tenants tenants;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response show() {
    Contributions on = modules.now();
    Map<String, ModuleSwitches.Turned> turned = switches.turned();
    List<ModuleView> views =
        catalog.all().stream()
            .map(module -> ModuleView.of(module, on, turned, isUsable(module), frame.texts()))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("modules", views);
    values.put("leftOut", catalog.leftOut().stream().map(FoundModules.LeftOut::name).toList());
    return frame.page("modules/modules.jte", frame.texts().of("modules.title"), List.of(), values);
  }

  private boolean isUsable(InstalledModule module) {
    return !tenants.get(BoundTenant.required()).unavailable().contains(module.id().value());
  }

  @POST
  @Path("{module}")
  public Response module(
      @PathParam("module") String module, @FormParam("on") @DefaultValue("0") String on) {
    switches.module(current.required(), module, on.equals("1"));
    return back(module);
  }

  @POST
  @Path("{module}/{key}")
  public Response contribution(
      @PathParam("module") String module,
      @PathParam("key") String key,
      @FormParam("on") @DefaultValue("0") String on) {
    switches.contribution(current.required(), module, key, on.equals("1"));
    return back(module);
  }

  private static Response back(String module) {
    return Response.seeOther(URI.create("/admin/modules#m-" + module)).build();
  }
}
