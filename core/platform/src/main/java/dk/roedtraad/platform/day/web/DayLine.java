package dk.roedtraad.platform.day.web;

import dk.roedtraad.platform.day.MyDay.Waiting;
import dk.roedtraad.platform.picture.ClockRing;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A waiting thing as one line: when, who and what, one button.
 *
 * @param ring the drawn clock; empty when no clock runs
 * @param when "2 hverdage over tid", "I dag", "27. nov.", "1 t 15 min igen"
 * @param over whether it is past its time
 */
public record DayLine(
    Waiting waiting, String ring, String when, String until, boolean over, boolean today) {
  private static final double DAY_SECONDS = 86_400;

  static DayLine of(Waiting waiting, Instant now, Texts t) {
    LocalDate due = waiting.due().atZone(WorkingDays.DENMARK).toLocalDate();
    LocalDate today = now.atZone(WorkingDays.DENMARK).toLocalDate();
    boolean over = waiting.due().isBefore(now);
    Instant from = waiting.clockFrom();
    if (from != null) {
      double gone = Math.min(1, Duration.between(from, now).toSeconds() / DAY_SECONDS);
      return new DayLine(
          waiting,
          ClockRing.draw(gone),
          clock(waiting, now, t),
          t.of("work.due", t.shortDateTime(waiting.due())),
          over,
          true);
    }
    String when =
        over
            ? t.count("work.over", Math.max(1, WorkingDays.between(due, today)))
            : due.equals(today) ? t.of("work.today") : t.shortDate(due);
    return new DayLine(waiting, "", when, "", over, due.equals(today));
  }

  /** Whom or what it is about: the child, the group, or the forum and whom it meets about. */
  public String about(Texts t) {
    if (waiting.child() != null) {
      return waiting.childName();
    }
    if (isAboutAColleague()) {
      return waiting.title();
    }
    String name = waiting.aboutName();
    if (waiting.kind() == TaskKind.MEETING) {
      return name.isEmpty() ? waiting.title() : t.of("work.meeting-about", waiting.title(), name);
    }
    if (!name.isEmpty()) {
      return name;
    }
    return t.of(
        waiting.described()
            ? "work.described"
            : waiting.kind() == TaskKind.TAKEN_OVER ? "work.taken-over" : "work.group");
  }

  /** What is to be done; a title that says so itself stands alone. */
  public String what(Texts t) {
    String kind = t.of("work.kind." + waiting.kind().key());
    return switch (waiting.kind()) {
      case MEETING, EMERGENCY_REVIEW, LOOK_REVIEW -> kind;
      case INTERVENTION_REVIEW -> waiting.title();
      default -> kind + ": " + waiting.title();
    };
  }

  /** Whose looks are to be looked at; the child is none of the line's business. */
  private boolean isAboutAColleague() {
    return waiting.kind() == TaskKind.EMERGENCY_REVIEW || waiting.kind() == TaskKind.LOOK_REVIEW;
  }

  private static String clock(Waiting waiting, Instant now, Texts t) {
    Duration left = Duration.between(now, waiting.due());
    return left.isNegative()
        ? t.of("work.clock.over", left.abs().toHours(), left.abs().toMinutesPart())
        : t.of("work.clock.left", left.toHours(), left.toMinutesPart());
  }

  /**
   * The section in which it stands: new notifications, handovers that wait for an answer whatever
   * their day, over time, new concerns, today, soon.
   */
  String section() {
    if (waiting.kind() == TaskKind.CONCERN_ACUTE) {
      return "notifications";
    }
    if (waiting.kind() == TaskKind.HANDOVER_ANSWER || waiting.kind() == TaskKind.HANDOVER_CLIMBED) {
      return "handovers";
    }
    if (over) {
      return "over";
    }
    return waiting.fresh() ? "concerns" : today ? "today" : "soon";
  }
}
