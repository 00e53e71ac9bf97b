package dk.roedtraad.platform.plan.web;

import dk.roedtraad.platform.intervention.InterventionsOf;
import dk.roedtraad.platform.plan.Answer;
import dk.roedtraad.platform.plan.GoalLine;
import dk.roedtraad.platform.plan.Part;
import dk.roedtraad.platform.plan.Plan;
import dk.roedtraad.platform.plan.Voice;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The choices in the forms of the plan, in words. */
public final class Choices {
  private Choices() {}

  /** Nothing is chosen beforehand: nobody answers for somebody who has not. */
  public static List<Choice> answers(Texts t) {
    return List.of(Answer.AGREES, Answer.DISAGREES, Answer.WAITING).stream()
        .map(one -> new Choice(one.name(), t.of(one.key())))
        .toList();
  }

  public static List<Choice> parts(Texts t) {
    return Arrays.stream(Part.values())
        .map(one -> new Choice(one.name(), t.of(one.key())))
        .toList();
  }

  public static List<Choice> interventions(List<InterventionsOf.Running> running) {
    return running.stream().map(one -> new Choice(one.id().toString(), one.name())).toList();
  }

  /** Those who have words in the goal or were asked. */
  public static List<Choice> raters(GoalLine goal) {
    return goal.words().stream().map(one -> new Choice(one.speaker(), one.speaker())).toList();
  }

  /** Whose words a new goal asks for: the child's, those of each with custody, mine. */
  public static List<Voice> voices(Plan.Whole plan, String me) {
    List<Voice> voices = new ArrayList<>();
    voices.add(new Voice(plan.child().givenName(), Part.CHILD, "", Answer.WAITING));
    plan.custody().forEach(name -> voices.add(new Voice(name, Part.PARENT, "", Answer.WAITING)));
    voices.add(new Voice(me, Part.PROFESSIONAL, "", Answer.WAITING));
    return voices;
  }
}
