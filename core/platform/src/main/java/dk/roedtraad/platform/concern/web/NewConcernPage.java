package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.concern.ChildrenHere;
import dk.roedtraad.platform.concern.ChildrenHere.Choosable;
import dk.roedtraad.platform.concern.MothersHere;
import dk.roedtraad.platform.concern.NewConcern;
import dk.roedtraad.platform.concern.RaiseConcern;
import dk.roedtraad.platform.concern.Receipt;
import dk.roedtraad.platform.organisation.Units;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Shell;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Raise a concern: one page, a minute, no training. */
@RequestScoped
@Path("/concerns/new")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class NewConcernPage {
  private static final String DRAFT = "concern";

  @Inject ChildrenHere children;
  @Inject MothersHere mothers;
  @Inject ThisMunicipality here;
  @Inject RaiseConcern raise;
  @Inject Drafts drafts;
  @Inject Units units;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response form(@QueryParam("about") @DefaultValue("") String about) {
    Optional<Drafts.Draft> draft = drafts.of(current.required(), DRAFT, "new");
    ConcernForm form = draft.map(NewConcernPage::from).orElseGet(ConcernForm::empty);
    ConcernForm shown = about.isEmpty() ? form : form.about(about);
    return show(200, shown, known(current.required(), shown), draft, List.of());
  }

  @POST
  public Response send(MultivaluedMap<String, String> fields) {
    Caller caller = current.required();
    ConcernForm form = from(fields);
    Known known = known(caller, form);
    List<FieldError> errors = form.errors(known.children(), known.mothers(), frame.texts());
    if (!errors.isEmpty()) {
      return show(422, form, known, Optional.empty(), errors);
    }
    UUID unit = units.mine(caller).stream().findFirst().map(Units.Named::id).orElse(null);
    Optional<Choosable> child =
        form.about().equals("CHILD") ? form.chosen(known.children()) : Optional.empty();
    NewConcern told = form.told(child, unit);
    Receipt receipt =
        form.isUnborn()
            ? raise.byProfessional(
                caller,
                told,
                form.mother(known.mothers()),
                here.texts().of("concern.unborn.called"))
            : raise.byProfessional(caller, told);
    drafts.drop(caller, DRAFT, "new");
    return Response.seeOther(URI.create("/concerns/" + receipt.id() + "/receipt")).build();
  }

  /** Whom the form lets one choose from: the other list is empty. */
  private record Known(List<Choosable> children, List<MothersHere.Known> mothers) {}

  private Known known(Caller caller, ConcernForm form) {
    Texts t = frame.texts();
    return switch (form.about()) {
      case "UNBORN" -> new Known(List.of(), mothers.of(caller, t.of("concern.mother-of")));
      case "CHILD" -> new Known(children.of(caller, t.of("concern.years")), List.of());
      default -> new Known(List.of(), List.of());
    };
  }

  private Response show(
      int status,
      ConcernForm form,
      Known known,
      Optional<Drafts.Draft> draft,
      List<FieldError> errors) {
    Texts t = frame.texts();
    Caller caller = current.required();
    Map<String, Object> values = new HashMap<>();
    values.put("form", form);
    values.put("known", form.isUnborn() ? labels(known.mothers()) : names(known.children()));
    values.put("phones", here.phones());
    values.put("place", units.mine(caller).stream().findFirst().map(Units.Named::name).orElse(""));
    values.put(
        "saved",
        draft.map(d -> t.of("concern.draft-saved", t.shortDateTime(d.savedAt()))).orElse(""));
    values.put("errors", errors);
    values.put("guide", SignGuide.bands());
    return frame.page(
        status,
        "concern/new.jte",
        t.of("concern.new.title"),
        List.of(
            new Shell.Crumb(t.of("web.menu.day"), "/"),
            new Shell.Crumb(t.of("concern.new.title"), null)),
        values);
  }

  private static List<String> names(List<Choosable> children) {
    return children.stream().map(Choosable::label).toList();
  }

  private static List<String> labels(List<MothersHere.Known> mothers) {
    return mothers.stream().map(MothersHere.Known::label).toList();
  }

  private static ConcernForm from(Drafts.Draft draft) {
    return new ConcernForm(
        about(draft.field("about")),
        draft.field("who"),
        draft.field("seen"),
        draft.field("tried"),
        Arrays.stream(draft.field("sign").split("\n")).filter(s -> !s.isEmpty()).toList(),
        draft.field("vold").equals("1"),
        draft.field("duty").equals("1"),
        draft.field("par"),
        draft.field("parsaid"),
        draft.field("kid"),
        draft.field("kidsaid"),
        draft.field("mother"),
        draft.field("due"),
        draft.field("week"));
  }

  private static ConcernForm from(MultivaluedMap<String, String> fields) {
    return new ConcernForm(
        about(first(fields, "about")),
        first(fields, "who"),
        first(fields, "seen"),
        first(fields, "tried"),
        fields.getOrDefault("sign", List.of()).stream().limit(60).toList(),
        first(fields, "vold").equals("1"),
        first(fields, "duty").equals("1"),
        first(fields, "par"),
        first(fields, "parsaid"),
        first(fields, "kid"),
        first(fields, "kidsaid"),
        first(fields, "mother"),
        first(fields, "due"),
        first(fields, "week"));
  }

  private static String about(String sent) {
    return ConcernForm.ABOUTS.contains(sent) ? sent : "CHILD";
  }

  private static String first(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }
}
