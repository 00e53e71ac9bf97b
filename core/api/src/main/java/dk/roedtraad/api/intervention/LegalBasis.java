package dk.roedtraad.api.intervention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A statute reference and the time in which it holds. The law changes; the record of what was
 * decided under the old one does not.
 *
 * @param citation as people write it, for example {@code Barnets lov § 30}
 * @param from first day on which it holds
 * @param to last day on which it holds; empty while in force
 * @since 1.0
 */
public record LegalBasis(String citation, LocalDate from, Optional<LocalDate> to) {

  /** A reference that holds from a day and is in force. */
  public static LegalBasis since(String citation, LocalDate from) {
    return new LegalBasis(citation, from, Optional.empty());
  }

  /** A reference that held from one day to another, both included. */
  public static LegalBasis between(String citation, LocalDate from, LocalDate to) {
    return new LegalBasis(citation, from, Optional.of(to));
  }

  /** Whether the reference holds on the day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
