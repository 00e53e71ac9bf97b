package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.web.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent that is to be noted.
 *
 * @param purpose null when nothing was chosen
 * @param kind null when nothing was chosen
 * @param forum the one forum; null unless it is for one
 * @param recipient who outside; empty unless it is for somebody outside
 * @param giver a person who has custody; null when the young person gives it
 * @param byChild whether the young person gives it
 * @param spoken whether by word of mouth; null when it was not said
 */
public record NewConsent(
    @Nullable ConsentPurpose purpose,
    @Nullable RecipientKind kind,
    @Nullable UUID forum,
    String recipient,
    String what,
    @Nullable UUID giver,
    boolean byChild,
    @Nullable Boolean spoken,
    @Nullable LocalDate givenOn,
    @Nullable LocalDate endsOn) {

  /** Nobody consents for longer than a year at once: then they are asked again. */
  static final int LONGEST_MONTHS = 12;

  List<Fault> faults(LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (purpose == null) {
      faults.add(Fault.of("purpose", "consent.fault.purpose"));
    }
    if (kind == null) {
      faults.add(Fault.of("kind", "consent.fault.kind"));
    } else if (kind == RecipientKind.OUTSIDE && recipient.isEmpty()) {
      faults.add(Fault.of("recipient", "consent.fault.recipient"));
    } else if (kind == RecipientKind.FORUM && forum == null) {
      faults.add(Fault.of("forum", "consent.fault.forum"));
    } else if (purpose != null
        && (purpose == ConsentPurpose.COOPERATION) == (kind == RecipientKind.OUTSIDE)) {
      faults.add(Fault.of("kind", "consent.fault.kind-of-purpose"));
    }
    if (what.isEmpty()) {
      faults.add(Fault.of("what", "consent.fault.what"));
    }
    if (giver == null && !byChild) {
      faults.add(Fault.of("giver", "consent.fault.giver"));
    }
    if (spoken == null) {
      faults.add(Fault.of("how", "consent.fault.how"));
    }
    if (givenOn == null || givenOn.isAfter(today)) {
      faults.add(Fault.of("givenOn", "consent.fault.given-on"));
    } else if (endsOn == null || endsOn.isBefore(today)) {
      faults.add(Fault.of("endsOn", "consent.fault.ends-on"));
    } else if (endsOn.isAfter(givenOn.plusMonths(LONGEST_MONTHS))) {
      faults.add(Fault.of("endsOn", "consent.fault.long"));
    }
    return faults;
  }
}
