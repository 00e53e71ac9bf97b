package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The ages that a forum is for, in whole years, both included. An unborn child counts as 0.
 *
 * @param from youngest
 * @param to oldest
 */
record AgeWindow(int from, int to) {

  static AgeWindow of(ForumType type) {
    return new AgeWindow(type.ageFrom(), type.ageTo());
  }

  boolean holds(Optional<LocalDate> bornOn, LocalDate day) {
    int age = bornOn.map(born -> Period.between(born, day).getYears()).orElse(0);
    return age >= from && age <= to;
  }

  /**
   * @throws Refusal when the child will be of another age at the meeting
   */
  void check(Optional<LocalDate> bornOn, Instant meeting) {
    if (!holds(bornOn, LocalDate.ofInstant(meeting, WorkingDays.DENMARK))) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.age", from, to);
    }
  }
}
