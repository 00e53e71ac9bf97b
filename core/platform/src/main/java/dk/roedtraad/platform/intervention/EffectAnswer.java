package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the responsible person answers when asked whether an intervention helps.
 *
 * @param effect null when nothing was chosen, as it must be before the first day
 * @param words what can be seen in the child's everyday life
 * @param goesOn null when nothing was chosen
 * @param nextReview needed unless it ends
 * @param nextReason why just then; told to the child and the parents (barnets lov § 95, stk. 3)
 * @param newEnd a new expected end when it is adjusted; null when that stays
 * @param endReason needed when it ends
 * @param staysCoordinator said when the last intervention of the child's coordinator ends
 */
public record EffectAnswer(
    @Nullable Effect effect,
    String words,
    @Nullable GoesOn goesOn,
    @Nullable LocalDate nextReview,
    String nextReason,
    @Nullable LocalDate newEnd,
    String endReason,
    boolean staysCoordinator) {

  private static final int MONTHS_TO_NEXT = 12;

  /** The effect and what was seen, as one line. */
  public String inWords() {
    return effect == null ? words : (Sentence.of(effect.key()) + ". " + words).strip();
  }

  /** What must be put right; empty when the answer can be taken. */
  List<Fault> faults(LocalDate today, boolean begun) {
    List<Fault> faults = new ArrayList<>();
    if (!begun && effect != null) {
      faults.add(Fault.of("effect", "intervention.not-begun"));
    }
    if (begun && effect == null) {
      faults.add(Fault.of("effect", "intervention.effect.no-effect"));
    }
    if (goesOn == null) {
      faults.add(Fault.of("goesOn", "intervention.effect.no-goes-on"));
    } else if (goesOn == GoesOn.ENDED) {
      if (endReason.isEmpty()) {
        faults.add(Fault.of("endReason", "intervention.effect.no-end-reason"));
      }
    } else {
      next(today, faults);
    }
    if (goesOn == GoesOn.ADJUSTED && words.isEmpty()) {
      faults.add(Fault.of("words", "intervention.effect.no-words"));
    }
    return faults;
  }

  private void next(LocalDate today, List<Fault> faults) {
    if (nextReview == null || !nextReview.isAfter(today)) {
      faults.add(Fault.of("nextReview", "intervention.effect.no-next"));
    } else if (nextReview.isAfter(today.plusMonths(MONTHS_TO_NEXT))) {
      faults.add(Fault.of("nextReview", "intervention.effect.far-next"));
    }
    if (nextReason.isEmpty()) {
      faults.add(Fault.of("nextReason", "intervention.effect.no-next-reason"));
    }
    if (newEnd != null && !newEnd.isAfter(today)) {
      faults.add(Fault.of("newEnd", "intervention.effect.past-end"));
    }
  }
}
