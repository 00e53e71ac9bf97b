package dk.roedtraad.platform.organisation.web;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.organisation.ActorKind;
import dk.roedtraad.platform.organisation.KeepUnits;
import dk.roedtraad.platform.organisation.ReadUnits;
import dk.roedtraad.platform.organisation.UnitForm;
import dk.roedtraad.platform.organisation.UnitLine;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds external actors, changes units' names and heads. */
@RequestScoped
@Path("/units")
@AllowedTo(Role.TENANT_ADMIN)
public class UnitAdminPage {
  @Inject KeepUnits keep;
  @Inject ReadUnits units;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  @Path("new")
  public Response add() {
    return form(200, null, new Filled(), List.of());
  }

  @POST
  @Path("new")
  public Response add(MultivaluedMap<String, String> sent) {
    Filled filled = Filled.of(sent).put("active", "1");
    Outcome outcome = keep.addActor(current.required(), asked(filled));
    UUID id = outcome.id();
    return id == null
        ? form(422, null, filled, inWords(outcome))
        : Response.seeOther(URI.create("/units/" + id)).build();
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}/change")
  public Response change(@PathParam("id") UUID id) {
    ReadUnits.Whole whole = units.one(current.required(), id);
    UnitLine line = whole.line();
    Filled filled =
        new Filled()
            .put("name", line.name())
            .put("actor", line.actor())
            .put("phone", line.phone())
            .put("contact", line.contact())
            .put("active", line.active() ? "1" : "")
            .put("version", line.version());
    return form(200, whole, filled, List.of());
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/change")
  public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
    Filled filled = Filled.of(sent);
    Outcome outcome = keep.change(current.required(), id, filled.number("version"), asked(filled));
    return switch (outcome.kind()) {
      case DONE -> Response.seeOther(URI.create("/units/" + id)).build();
      case FAULTY -> form(422, units.one(current.required(), id), filled, inWords(outcome));
      case STALE -> {
        ReadUnits.Whole now = units.one(current.required(), id);
        String message =
            frame.texts().of("organisation.stale", now.line().name(), now.line().contact());
        yield form(
            409,
            now,
            filled.put("version", now.line().version()),
            List.of(new FieldError("name", message)));
      }
    };
  }

  static UnitForm asked(Filled filled) {
    return new UnitForm(
        filled.text("name"),
        filled.one(ActorKind.class, "actor"),
        filled.text("phone"),
        filled.text("contact"),
        filled.uuid("head"),
        filled.text("active").equals("1"));
  }

  private List<FieldError> inWords(Outcome outcome) {
    Texts t = frame.texts();
    return outcome.inWords(t);
  }

  private Response form(
      int status, ReadUnits.@Nullable Whole whole, Filled filled, List<FieldError> errors) {
    Texts t = frame.texts();
    String title =
        whole == null
            ? t.of("organisation.add")
            : t.of("organisation.change.title", whole.line().name());
    Map<String, Object> values = new HashMap<>();
    values.put("address", whole == null ? "/units/new" : "/units/" + whole.line().id() + "/change");
    values.put("external", whole == null || whole.line().area() == Area.EXTERNAL);
    values.put("isNew", whole == null);
    values.put("heads", whole == null ? "" : String.join(", ", whole.line().heads()));
    values.put(
        "people",
        whole == null
            ? List.<Choice>of()
            : whole.members().stream()
                .map(m -> new Choice(m.account().toString(), m.name() + ", " + m.title()))
                .toList());
    values.put(
        "actors",
        Stream.of(ActorKind.values()).map(a -> new Choice(a.name(), t.of(a.key()))).toList());
    values.put("filled", filled);
    values.put("errors", errors);
    return frame.page(
        status,
        "organisation/form.jte",
        title,
        List.of(
            new Shell.Crumb(t.of("organisation.title"), "/units"), new Shell.Crumb(title, null)),
        values);
  }
}
