package dk.roedtraad.platform.handover.web;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.handover.AnswerHandover;
import dk.roedtraad.platform.handover.ReadHandover;
import dk.roedtraad.platform.handover.TakeBack;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildCrumbs;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import dk.roedtraad.platform.work.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
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

/** One handover: the package, the answer, and what was offered before. */
@RequestScoped
@Path("/handovers/{id: [0-9a-f-]{36}}")
@AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
public class HandoverPage {
  private static final String ANSWER = "handover-answer";
  private static final String END = "handover-end";

  @Inject ReadHandover handovers;
  @Inject AnswerHandover answers;
  @Inject TakeBack takeBack;
  @Inject Drafts drafts;
  @Inject CurrentCaller current;
  @Inject Frame frame;

  @GET
  public Response page(@PathParam("id") UUID id) {
    return show(200, id, Kept.drafts(drafts.about(current.required(), id.toString())));
  }

  /** Afterwards the child is the caller's. */
  @POST
  @Path("accept")
  public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        ANSWER,
        sent,
        () -> {
          answers.accept(caller(), id, sent.number("version"), sent.text("words"));
          return "/children/" + handovers.one(caller(), id).child();
        });
  }

  /** Afterwards the day goes on: whoever was only asked sees the child no longer. */
  @POST
  @Path("decline")
  public Response decline(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        ANSWER,
        sent,
        () -> {
          answers.decline(caller(), id, sent.number("version"), sent.text("words"));
          return "/";
        });
  }

  /** Takes it back; with somebody chosen, the same is offered to them. */
  @POST
  @Path("withdraw")
  public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Filled sent = Filled.of(form);
    return done(
        id,
        END,
        sent,
        () -> {
          UUID other = sent.uuid("to");
          if (other == null) {
            takeBack.withdraw(caller(), id, sent.number("version"), sent.text("reason"));
          } else {
            takeBack.offerToAnother(
                caller(), id, sent.number("version"), other, sent.text("reason"));
          }
          return "/";
        });
  }

  /** The giver has read the no. */
  @POST
  @Path("seen")
  public Response seen(@PathParam("id") UUID id) {
    return done(
        id,
        "",
        new Filled(),
        () -> {
          takeBack.seen(caller(), id);
          return "/";
        });
  }

  private Response done(UUID id, String form, Filled sent, Supplier<String> what) {
    try {
      String next = what.get();
      drafts.drop(caller(), form, id.toString());
      return Response.seeOther(URI.create(next)).build();
    } catch (OptimisticLockException meanwhile) {
      String said = frame.texts().of("handover.refused.ended");
      return again(
          Problem.CONFLICT, id, Kept.conflict(form, sent, new FieldError(field(form), said)));
    } catch (Refusal refusal) {
      String field = refusal.key().endsWith(".receiver") ? "to" : field(form);
      FieldError error = new FieldError(field, refusal.inWords(frame.texts()));
      return again(
          refusal.problem(),
          id,
          refusal.problem() == Problem.CONFLICT
              ? Kept.conflict(form, sent, error)
              : Kept.refused(form, sent, List.of(error)));
    }
  }

  /** Whoever was asked may see the child no longer: then the page says only how it ended. */
  private Response again(Problem problem, UUID id, Kept kept) {
    try {
      return show(problem.status(), id, kept);
    } catch (NotThere gone) {
      if (!handovers.hasEndedFor(caller(), id)) {
        throw gone;
      }
      String title = frame.texts().of("handover.over");
      return frame.page(
          problem.status(),
          "handover/over.jte",
          title,
          List.of(),
          Map.of("kept", kept.sent().typed("words")));
    }
  }

  private static String field(String form) {
    return form.equals(END) ? "reason" : "words";
  }

  private Caller caller() {
    return current.required();
  }

  private Response show(int status, UUID id, Kept kept) {
    Texts t = frame.texts();
    ReadHandover.Page page = handovers.page(caller(), id);
    return frame.ofChild(
        status,
        "handover/handover.jte",
        t.of("handover.title", page.strip().givenName()),
        page.strip().id(),
        ChildCrumbs.of(page.strip(), t.of("handover.short"), t),
        Map.of("page", page, "kept", kept));
  }
}
