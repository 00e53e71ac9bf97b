package dk.roedtraad.platform.imports.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.ImportRun;
import dk.roedtraad.platform.imports.ImportRuns;
import dk.roedtraad.platform.imports.RunState;
import dk.roedtraad.platform.imports.SteerRun;
import dk.roedtraad.platform.imports.reading.Limits;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Once;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** The import for programs, such as a municipality's nightly delivery. */
@RequestScoped
@Once
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@AllowedTo(Role.TENANT_ADMIN)
public class ImportResource {
  private static final int RUNS_SHOWN = 50;

  @Inject ImportRuns runs;
  @Inject SteerRun steer;
  @Inject CurrentCaller current;

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Response send(
      @QueryParam("name") @DefaultValue("") String name,
      @HeaderParam("Content-Length") @DefaultValue("0") long length,
      InputStream content) {
    if (length > Limits.USUAL.fileBytes()) {
      throw new Refusal(Problem.TOO_LARGE, "problem.too-large.what");
    }
    if (name.isBlank()) {
      throw new Refusal(Problem.INVALID, "imports.error.name");
    }
    UUID id = steer.receive(current.required(), name, content);
    return Response.status(201)
        .location(URI.create("/api/v1/imports/" + id))
        .entity(json(find(id)).build().toString())
        .build();
  }

  @GET
  public String all() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    runs.latest(RUNS_SHOWN).forEach(run -> all.add(json(run)));
    return all.build().toString();
  }

  @GET
  @Path("{id}")
  public String one(@PathParam("id") UUID id) {
    JsonArrayBuilder faults = Json.createArrayBuilder();
    runs.faults(current.required(), id, Faults.KEPT).forEach(fault -> faults.add(json(fault)));
    return json(find(id)).add("faults", faults).build().toString();
  }

  @POST
  @Path("{id}/start")
  public Response start(@PathParam("id") UUID id) {
    find(id);
    return happened(id, steer.start(current.required(), id));
  }

  @POST
  @Path("{id}/cancel")
  public Response cancel(@PathParam("id") UUID id) {
    find(id);
    return happened(id, steer.cancel(current.required(), id));
  }

  private Response happened(UUID id, Optional<RunState> state) {
    if (state.isEmpty()) {
      throw new Refusal(Problem.REFUSED, "imports.refused.state");
    }
    return Response.status(202).entity(json(find(id)).build().toString()).build();
  }

  private ImportRun find(UUID id) {
    return runs.find(id).orElseThrow(NotThere::new);
  }

  private static JsonObjectBuilder json(ImportRun run) {
    return Json.createObjectBuilder()
        .add("id", run.id().toString())
        .add("fileName", run.fileName())
        .add("startedAt", run.startedAt().toString())
        .add("state", run.state().name())
        .add("percent", run.percent())
        .add(
            "rows",
            Json.createObjectBuilder()
                .add("total", run.total())
                .add("checked", run.checked())
                .add("applied", run.applied())
                .add("created", run.created())
                .add("changed", run.changed())
                .add("unchanged", run.unchanged()))
        .add("faultCount", run.faults());
  }

  private static JsonObjectBuilder json(Fault fault) {
    String key = fault.code().textKey();
    return Json.createObjectBuilder()
        .add("sheet", fault.sheet())
        .add("line", fault.line())
        .add("column", fault.column())
        .add("code", fault.code().code())
        .add("value", fault.value())
        .add("text", Languages.texts("en").of(key, fault.value(), fault.hint()))
        .add("text_da", Languages.texts("da").of(key, fault.value(), fault.hint()));
  }
}
