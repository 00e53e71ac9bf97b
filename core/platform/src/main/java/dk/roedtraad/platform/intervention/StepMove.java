package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.web.Sentence;
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
    return Sentence.in(t, asSentence());
  }

  /** The same as it is stored. */
  String asSentence() {
    if (from == 0) {
      return Sentence.of("intervention.move.begins", to);
    }
    if (to == 0) {
      return Sentence.of("intervention.move.leaves", from);
    }
    return Sentence.of(to > from ? "intervention.move.up" : "intervention.move.down", from, to);
  }
}
