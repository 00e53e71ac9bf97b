package dk.roedtraad.platform.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where dates and steps are in one drawing of a ladder. */
record LadderFrame(
    Ladder ladder,
    int width,
    double left,
    double right,
    double indent,
    double level,
    int tickDistance) {
  static final double BAND = 58;
  static final double TOP = 10;

  static LadderFrame wide(Ladder ladder) {
    return new LadderFrame(ladder, 1136, 300, 16, indent(ladder, 12), BAND / 2, 110);
  }

  static LadderFrame narrow(Ladder ladder) {
    return new LadderFrame(ladder, 344, 8, 8, indent(ladder, 9), BAND * 0.66, 44);
  }

  double x(LocalDate date) {
    double whole = ChronoUnit.DAYS.between(ladder.from(), ladder.to());
    double gone = ChronoUnit.DAYS.between(ladder.from(), date);
    return left + (width - left - right) * Math.max(0, Math.min(1, gone / whole));
  }

  /** The height of the thread on a step. */
  double y(int step) {
    return bandTop(step) + level;
  }

  double bandTop(int step) {
    return TOP + (ladder.steps().size() - step) * BAND;
  }

  double stairLeft(int step) {
    return (step - 1) * indent;
  }

  double bottom() {
    return TOP + ladder.steps().size() * BAND;
  }

  boolean shows(LocalDate date) {
    return !date.isBefore(ladder.from()) && !date.isAfter(ladder.to());
  }

  /** First days of months, so far apart that their names do not meet. */
  List<LocalDate> ticks() {
    int months = 1;
    while (monthsOf(months) < tickDistance && months < 1200) {
      months = months < 3 ? months + 1 : months < 12 ? months * 2 : months + 12;
    }
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate tick = LocalDate.of(ladder.from().getYear(), 1, 1);
    for (; !tick.isAfter(ladder.to()); tick = tick.plusMonths(months)) {
      if (shows(tick)) {
        ticks.add(tick);
      }
    }
    return ticks;
  }

  private double monthsOf(int months) {
    double days = ChronoUnit.DAYS.between(ladder.from(), ladder.to());
    return (width - left - right) * months * 30.4 / days;
  }

  private static double indent(Ladder ladder, double usual) {
    return Math.min(usual, usual * 4 / Math.max(1, ladder.steps().size() - 1));
  }
}
