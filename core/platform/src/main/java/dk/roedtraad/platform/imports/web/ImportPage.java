package dk.roedtraad.platform.imports.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.imports.ImportRun;
import dk.roedtraad.platform.imports.ImportRuns;
import dk.roedtraad.platform.imports.RunState;
import dk.roedtraad.platform.imports.SteerRun;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Send a file, read what is wrong with it, let it in, watch it go. */
@RequestScoped
@Path("/admin/imports")
@AllowedTo(Role.TENANT_ADMIN)
public class ImportPage {
  private static final int RUNS_SHOWN = 20;
  private static final int FAULTS_SHOWN = 200;

  @Inject ImportRuns runs;
  @Inject SteerRun steer;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response all() {
    return list(200, List.of());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(@FormParam("file") @Nullable EntityPart file) {
    Optional<String> name = Optional.ofNullable(file).flatMap(EntityPart::getFileName);
    if (file == null || name.filter(text -> !text.isBlank()).isEmpty()) {
      return list(422, List.of(new FieldError("file", frame.texts().of("imports.error.file"))));
    }
    UUID run = steer.receive(current.required(), name.get(), file.getContent());
    return to(run);
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") UUID id) {
    ImportRun run = find(id);
    Texts t = frame.texts();
    Map<String, Object> values = new HashMap<>();
    values.put("run", run);
    values.put("faults", FaultLine.of(runs.faults(current.required(), id, FAULTS_SHOWN), t));
    return frame.page(
        "imports/run.jte",
        run.fileName(),
        List.of(
            new Shell.Crumb(t.of("imports.title"), "/admin/imports"),
            new Shell.Crumb(run.fileName(), null)),
        values);
  }

  /** The part that htmx asks for while somebody works; at the end the whole page comes anew. */
  @GET
  @Path("{id}/progress")
  public Response progress(@PathParam("id") UUID id) {
    ImportRun run = find(id);
    Response part = frame.part("imports/progress.jte", Map.of("run", run));
    return run.state().busy()
        ? part
        : Response.fromResponse(part).header("HX-Refresh", "true").build();
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

  private Response list(int status, List<FieldError> errors) {
    Map<String, Object> values = new HashMap<>();
    values.put("runs", runs.latest(RUNS_SHOWN));
    values.put("errors", errors);
    String title = frame.texts().of("imports.title");
    return frame.page(status, "imports/list.jte", title, List.of(), values);
  }

  private ImportRun find(UUID id) {
    return runs.find(id).orElseThrow(NotThere::new);
  }

  private static Response happened(UUID run, Optional<RunState> state) {
    if (state.isEmpty()) {
      throw new Refusal(Problem.REFUSED, "imports.refused.state");
    }
    return to(run);
  }

  private static Response to(UUID run) {
    return Response.seeOther(URI.create("/admin/imports/" + run)).build();
  }
}
