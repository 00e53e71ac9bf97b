package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.web.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that somebody proposes.
 *
 * @param voices all who have words or are asked; at least one has words
 * @param followUpOn null when it was not filled in
 * @param followUpReason why the goal is looked at again just then
 * @param intervention a running one of the child that serves the goal; null when none
 */
public record NewGoal(
    List<Voice> voices,
    @Nullable LocalDate followUpOn,
    String followUpReason,
    @Nullable UUID intervention) {

  public NewGoal {
    voices = List.copyOf(voices);
  }

  /** What the child itself says; empty when it has no words in the goal yet. */
  Optional<String> childsWords() {
    return voices.stream()
        .filter(voice -> voice.part() == Part.CHILD)
        .map(Voice::words)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** What must be put right; empty when it can be proposed. */
  List<Fault> faults(LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (voices.stream().allMatch(voice -> voice.words().isEmpty())) {
      faults.add(Fault.of("words0", "plan.fault.no-words"));
    }
    Set<String> speakers = new HashSet<>();
    for (Voice voice : voices) {
      if (voice.speaker().isEmpty() || !speakers.add(voice.speaker())) {
        faults.add(Fault.of("words0", "plan.fault.speaker"));
      }
    }
    faults.addAll(FollowUp.faults(followUpOn, followUpReason, today));
    return faults;
  }
}
