package dk.roedtraad.platform.transition.web;

import dk.roedtraad.api.transition.Side;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.transition.ChangeTransition;
import dk.roedtraad.platform.transition.ReadTransition;
import dk.roedtraad.platform.transition.TransitionSteps;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Stale;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One transition: both places, the checklist, what the child has met, who is ready, the end. */
@RequestScoped
@Path("/transitions/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class TransitionPage {
  private static final String PLAN = "transition-plan";
  private static final String HOPES = "transition-hopes";
  private static final String STEP = "transition-step";
  private static final String ADD = "transition-add";
  private static final String MET = "transition-met";
  private static final String READY = "transition-ready";
  private static final String END = "transition-end";

  @Inject ReadTransition transitions;
  @Inject ChangeTransition change;
  @Inject TransitionSteps steps;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(caller(), id.toString())));
  }

  /** Where to, when, and who receives. */
  @POST
  @Path("plan")
  public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        PLAN,
        sent,
        "",
        () -> change.plan(caller(), id, sent.number("version"), TransitionForm.read(sent)));
  }

  /** What the child and the family hope for. */
  @POST
  @Path("hopes")
  public Response hopes(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        HOPES,
        sent,
        "#hopes",
        () ->
            change.hopes(
                caller(),
                id,
                sent.number("version"),
                sent.text("childHopes"),
                sent.text("familyHopes")));
  }

  /** A step of their own. */
  @POST
  @Path("steps")
  public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        ADD,
        sent,
        "#steps",
        () ->
            steps.add(
                caller(), id, sent.one(Side.class, "side"), sent.text("words"), sent.date("due")));
  }

  /** A step is done, waits after all, or is set aside with a reason. */
  @POST
  @Path("steps/{step: [0-9a-f-]{36}}")
  public Response mark(
      @PathParam("id") UUID id, @PathParam("step") UUID step, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form).put("step", step);
    TransitionSteps.Mark mark = sent.one(TransitionSteps.Mark.class, "mark");
    return done(
        id,
        STEP,
        sent,
        "#step-" + step,
        () ->
            steps.mark(
                caller(),
                id,
                step,
                mark == null ? TransitionSteps.Mark.WAITING : mark,
                sent.text("why")));
  }

  /** A visit, or somebody whom the child got to know. */
  @POST
  @Path("met")
  public Response met(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        MET,
        sent,
        "#met",
        () ->
            steps.met(
                caller(),
                id,
                sent.one(TransitionSteps.Met.class, "kind"),
                sent.date("day"),
                sent.text("who"),
                sent.text("words")));
  }

  /** One side is ready, or not any more. */
  @POST
  @Path("ready")
  public Response ready(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        READY,
        sent,
        "#ready",
        () ->
            change.ready(
                caller(),
                id,
                sent.text("side").equals("COMING"),
                sent.text("is").equals("1"),
                sent.text("why")));
  }

  /** It is complete, or does not come about. */
  @POST
  @Path("end")
  public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        END,
        sent,
        "",
        () -> change.end(caller(), id, sent.text("how").equals("COMPLETE"), sent.text("words")));
  }

  private Response done(UUID id, String form, Filled sent, String anchor, Supplier<Outcome> what) {
    Texts t = frame.texts();
    try {
      Outcome outcome = sent.tooLong().isEmpty() ? what.get() : Outcome.faulty(sent.tooLong());
      if (outcome.kind() == Outcome.Kind.FAULTY) {
        List<FieldError> errors =
            outcome.faults().stream()
                .map(f -> new FieldError(idOf(form, sent, f.field()), f.inWords(t).message()))
                .toList();
        return show(422, id, Kept.refused(form, sent, errors));
      }
      drafts.drop(caller(), form, id.toString());
      return Response.seeOther(URI.create("/transitions/" + id + anchor)).build();
    } catch (Stale stale) {
      FieldError error = new FieldError("top", t.of("transition.stale"));
      return show(409, id, Kept.conflict(form, sent, error));
    } catch (Refusal refusal) {
      FieldError error = new FieldError("top", refusal.inWords(t));
      return show(refusal.problem().status(), id, Kept.refused(form, sent, List.of(error)));
    }
  }

  /** The field as it stands on the page, where several forms have one of the same name. */
  private static String idOf(String form, Filled sent, String field) {
    return switch (form) {
      case ADD -> "add-" + field;
      case END -> "end-" + field;
      case MET -> field.equals("words") ? "met-words" : field;
      case STEP -> "aside-" + sent.typed("step");
      case READY -> "why-" + sent.typed("side");
      default -> field;
    };
  }

  private Caller caller() {
    return current.required();
  }

  private Response show(int status, UUID id, Kept kept) {
    ReadTransition.Page page = transitions.page(caller(), id);
    Texts t = frame.texts();
    String name = t.orKept(page.seen().key() + ".name", page.seen().name());
    return frame.ofChild(
        status,
        "transition/transition.jte",
        name,
        page.strip().id(),
        ChildCrumbs.of(page.strip(), name, t),
        Map.of("page", page, "kept", kept));
  }
}
