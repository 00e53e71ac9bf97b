package dk.roedtraad.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page on all sides, in turns: whatever else the machine does meanwhile meets all of them.
 *
 * @param outcomes of each side by its name, in the order of the rounds; the application first
 */
record Duel(String page, Map<String, List<Outcome>> outcomes) {

  static Duel fight(String page, List<Side> sides, int rounds, int seconds) throws IOException {
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    for (int round = 1; round <= rounds; round++) {
      for (Side side : sides) {
        Outcome outcome = side.load(seconds);
        outcomes.computeIfAbsent(side.name(), first -> new ArrayList<>()).add(outcome);
        System.out.printf(
            "%s, round %d, %s: %.0f/s, p95 %.1f ms, %.2f ms CPU%n",
            page, round, side.name(), outcome.perSecond(), outcome.p95(), outcome.cpu());
      }
    }
    return new Duel(page, outcomes);
  }

  /** What the application reaches of another side's requests per second, round by round. */
  Spread ratioTo(String other) {
    List<Outcome> ours = outcomes.values().iterator().next();
    List<Outcome> theirs = outcomes.getOrDefault(other, List.of());
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < theirs.size(); i++) {
      ratios.add(ours.get(i).perSecond() / theirs.get(i).perSecond());
    }
    return Spread.of(ratios);
  }
}
