package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.plan.Answer;
import dk.roedtraad.platform.plan.NewGoal;
import dk.roedtraad.platform.plan.Part;
import dk.roedtraad.platform.plan.ProposeGoal;
import dk.roedtraad.platform.plan.Voice;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.web.AllowedTo;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Drafts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A child's plan, and the form of a new goal. */
@RequestScoped
@Path("/children/{child}/plan")
public class PlanPage {
  @Inject CurrentCaller current;
  @Inject Frame frame;
  @Inject PlanView view;
  @Inject ProposeGoal propose;
  @Inject Drafts drafts;

  @GET
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response show(@PathParam("child") UUID child) {
    return view.show(200, child, Draft.NONE);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo({Role.PROFESSIONAL, Role.ADVISER, Role.LEADER})
  public Response propose(@PathParam("child") UUID child, MultivaluedMap<String, String> form) {
    Filled filled = Filled.of(form);
    if (!filled.tooLong().isEmpty()) {
      return again(child, filled, Outcome.faulty(filled.tooLong()));
    }
    NewGoal asked =
        new NewGoal(
            voices(filled),
            filled.date("followUpOn"),
            filled.text("followUpReason"),
            filled.uuid("intervention"));
    Outcome outcome =
        propose.propose(current.required(), child, asked, filled.text(StandOnVoice.FIELD));
    UUID id = outcome.id();
    if (id != null) {
      drafts.drop(current.required(), Draft.name(null, "new"), child.toString());
      return Response.seeOther(URI.create("/children/" + child + "/plan#goal-" + id)).build();
    }
    return again(child, filled, outcome);
  }

  private Response again(UUID child, Filled filled, Outcome outcome) {
    Texts t = frame.texts();
    return view.show(422, child, new Draft(null, "new", filled, outcome.inWords(t)));
  }

  /**
   * The child and the parents are asked whether they have words or not; a professional stands in
   * the goal with words only, and agrees with them.
   */
  private static List<Voice> voices(Filled filled) {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; !filled.typed("speaker" + i).isEmpty(); i++) {
      Part part = filled.one(Part.class, "part" + i);
      Answer answer = filled.one(Answer.class, "answer" + i);
      String words = filled.text("words" + i);
      if (part == Part.PROFESSIONAL || part == null) {
        if (!words.isEmpty()) {
          voices.add(
              new Voice(filled.text("speaker" + i), Part.PROFESSIONAL, words, Answer.AGREES));
        }
      } else {
        voices.add(
            new Voice(
                filled.text("speaker" + i), part, words, answer == null ? Answer.WAITING : answer));
      }
    }
    return voices;
  }
}
