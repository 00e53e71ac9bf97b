package dk.roedtraad.platform.access;

/** Why somebody may see a child, the nearest first. */
public enum Relation {
  /** Holds the child's thread. */
  COORDINATOR,
  /**
   * Holds a concern about the child, an intervention, an agreement, or a transition it leaves in.
   */
  RESPONSIBLE,
  /**
   * Sits at a meeting that has the child on its agenda, or leads the unit that holds it; until 30
   * days after it was held, so that the minutes can be finished; where it stands on consent, for as
   * long as that holds. Or is offered the child's thread, or asked about an offer that nobody
   * answers; until it has been answered. Or receives the child in a transition under way.
   */
  PARTICIPANT,
  /** Works in the institution where the child is now. */
  INSTITUTION,
  /**
   * Leads the unit, or one above it, of whoever holds the child's thread or has anything open in
   * hand for it: a concern, an intervention, an agreement, a task.
   */
  LEADER,
  /** Stands in, in these days, for whoever would be let in as the above. */
  STAND_IN,
  /** Has opened emergency access, which ends by itself; for reading alone. */
  EMERGENCY
}
