package dk.roedtraad.platform.work;

import java.util.Locale;

/**
 * Kinds of waiting thing, with the button that leads to where it is done. Texts: {@code
 * work.kind.<name>} and {@code work.action.<name>}.
 */
public enum TaskKind {
  /** Assess a notification within 24 clock hours. */
  CONCERN_ACUTE("/concerns/"),
  /** Follow a concern up. */
  CONCERN_FOLLOW_UP("/concerns/"),
  /** Tell the one who raised it what has been done. */
  CONCERN_ANSWER("/concerns/"),
  /** See to a notification that nobody has assessed. */
  CONCERN_CLIMBED("/concerns/", true),
  /** Look at a child about whom concerns come again and again. */
  CONCERN_REPEATED("/concerns/", true),
  /** Read what came of a concern that one raised. */
  CONCERN_OUTCOME("/concerns/"),
  /** Prepare or run a meeting. */
  MEETING("/meetings/"),
  /** Keep an agreement. */
  AGREEMENT("/agreements/"),
  /** Answer what effect an intervention has. */
  INTERVENTION_REVIEW("/interventions/"),
  /** Follow a goal up. */
  GOAL_FOLLOW_UP("/goals/"),
  /** See to what a colleague held who left. */
  TAKEN_OVER("/taken-over/"),
  /** Say yes or no to a thread that is offered to one. */
  HANDOVER_ANSWER("/handovers/"),
  /** See to an offered thread that the receiver does not answer. */
  HANDOVER_CLIMBED("/handovers/", true),
  /** Go on with a thread that somebody said no to. */
  HANDOVER_BACK("/handovers/"),
  /** Do the leaving side's next step of a transition. */
  TRANSITION("/transitions/"),
  /** Do the receiving side's next step. */
  TRANSITION_COMING("/transitions/"),
  /** Name who receives the child. */
  TRANSITION_RECEIVER("/transitions/"),
  /** See to a transition in which nobody is named who receives the child. */
  TRANSITION_CLIMBED("/transitions/", true),
  /** Do what an age brings. */
  AGE_STEP("/age-steps/"),
  /** See to what an age brings and nobody has done. */
  AGE_STEP_CLIMBED("/age-steps/", true),
  /** Look at an emergency access that a colleague opened. */
  EMERGENCY_REVIEW("/emergency/", true),
  /** Look at what a colleague looked at. */
  LOOK_REVIEW("/reviews/", true),
  /** Ask for a consent again that ends, or go on with a child whose consent has ended. */
  CONSENT("/consents/");

  private final String address;
  private final boolean told;

  TaskKind(String address) {
    this(address, false);
  }

  TaskKind(String address, boolean told) {
    this.address = address;
    this.told = told;
  }

  /**
   * Whether somebody above is told by it, a leader or a reviewer: it stays with them when what it
   * is about gets into other hands.
   */
  public boolean isTold() {
    return told;
  }

  /** Where the subject with an id is worked on. */
  public String address(Object subject) {
    return address + subject;
  }

  /** The name as it stands in text keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
