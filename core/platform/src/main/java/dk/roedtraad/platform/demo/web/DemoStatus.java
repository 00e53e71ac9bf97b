package dk.roedtraad.platform.demo.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.demo.DemoRunner;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.web.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * How far the demo data of this municipality is; not there on an installation without demo data.
 */
@RequestScoped
@Path("/demo/status")
@Produces(MediaType.APPLICATION_JSON)
public class DemoStatus {
  @Inject DemoRunner runner;

  @GET
  @Open
  public Response show() {
    DemoRunner.Progress progress = runner.of(BoundTenant.required()).orElseThrow(NotThere::new);
    return Response.ok(
            Json.createObjectBuilder()
                .add("small", progress.small())
                .add("full", progress.full() + "%")
                .build()
                .toString())
        .build();
  }
}
