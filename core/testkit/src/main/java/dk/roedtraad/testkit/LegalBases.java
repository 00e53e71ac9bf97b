package dk.roedtraad.testkit;

import dk.roedtraad.api.intervention.LegalBasis;
import java.time.LocalDate;
import java.util.List;

/** Whether dated references follow each other, and one holds now. */
final class LegalBases {
  private LegalBases() {}

  static void check(String key, List<LegalBasis> bases, LocalDate today, Faults faults) {
    for (int i = 0; i < bases.size(); i++) {
      LegalBasis one = bases.get(i);
      faults.unless(
          !one.citation().isBlank(),
          "'" + key + "' refers to a law without saying which: write the citation.");
      faults.unless(
          one.to().map(last -> !last.isBefore(one.from())).orElse(true),
          "'" + key + "': " + one.citation() + " ends before it begins: swap its two dates.");
      for (LegalBasis other : bases.subList(i + 1, bases.size())) {
        faults.unless(
            !overlap(one, other),
            "'"
                + key
                + "': "
                + one.citation()
                + " and "
                + other.citation()
                + " hold on the same days: end one the day before the other begins.");
      }
    }
    faults.unless(
        bases.isEmpty() || bases.stream().anyMatch(basis -> basis.holdsOn(today)),
        "'" + key + "' has no legal basis that holds on " + today + ": add the one in force.");
  }

  private static boolean overlap(LegalBasis one, LegalBasis other) {
    return one.holdsOn(other.from()) || other.holdsOn(one.from());
  }
}
