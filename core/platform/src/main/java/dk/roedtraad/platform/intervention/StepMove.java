package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.web.Texts;

/**
 * A move on the ladder; a step of 0 means that the child was or is on none.
 *
 * @param from the highest running step before
 * @param to the highest running step after
 */
public record StepMove(int from, int to) {

  /** Whether the child stands elsewhere afterwards. */
  public boolean isMove() {
    return from != to;
  }

  /** "Ned fra trin 4 til trin 3". */
  public String inWords(Texts t) {
    if (from == 0) {
      return t.of("intervention.move.begins", to);
    }
    if (to == 0) {
      return t.of("intervention.move.leaves", from);
    }
    return t.of(to > from ? "intervention.move.up" : "intervention.move.down", from, to);
  }
}
