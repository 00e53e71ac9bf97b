package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.web.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a goal is looked at again. The law sets no fixed rhythm any more; the municipality decides
 * it in each case and gives the reason (barnets lov § 95, stk. 3).
 */
final class FollowUp {
  private static final int MONTHS_AHEAD = 12;

  private FollowUp() {}

  static List<Fault> faults(@Nullable LocalDate on, String reason, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (on == null || !on.isAfter(today)) {
      faults.add(Fault.of("followUpOn", "plan.fault.no-date"));
    } else if (on.isAfter(today.plusMonths(MONTHS_AHEAD))) {
      faults.add(Fault.of("followUpOn", "plan.fault.far-date"));
    }
    if (reason.isEmpty()) {
      faults.add(Fault.of("followUpReason", "plan.fault.no-reason"));
    }
    return faults;
  }
}
