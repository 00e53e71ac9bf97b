package dk.roedtraad.platform.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A child's way on the ladder: at any time the highest step that runs, and why it changed.
 *
 * <p>The day on which an intervention ends is the first day without it, so one that ends and one
 * that begins on the same day make one move. One that begins and ends on the same day makes none.
 *
 * @param stays in order of their days, without overlaps; a gap is time with nothing on the ladder
 * @param moves one for each change, also onto and off the ladder
 * @param ahead what is agreed from today on; empty when nothing is
 */
public record LadderPath(List<Stay> stays, List<Move> moves, List<Stay> ahead) {

  /**
   * Time on one step.
   *
   * @param to first day elsewhere; null while it lasts
   * @param name the intervention that stands highest on the first day
   */
  public record Stay(int step, LocalDate from, @Nullable LocalDate to, String name) {}

  /**
   * A change of step.
   *
   * @param name what began, or what remained, or what ended when nothing remained
   * @param reason why it began when that moved the child, else why the other ended; may be empty
   */
  public record Move(LocalDate on, StepMove step, String name, String reason) {}

  /**
   * One intervention of the child that has a step.
   *
   * @param ended the day it ended; null while it runs
   * @param expectedEnd null when none is agreed
   */
  public record Run(
      String name,
      int step,
      LocalDate from,
      @Nullable LocalDate ended,
      @Nullable LocalDate expectedEnd,
      String why,
      String endReason) {

    boolean holdsOn(LocalDate day, LocalDate today) {
      LocalDate end = endSeenFrom(today);
      return !from.isAfter(day) && (end == null || day.isBefore(end));
    }

    /** An agreed end that has passed while it still runs says nothing of the days to come. */
    @Nullable LocalDate endSeenFrom(LocalDate today) {
      if (ended != null) {
        return ended;
      }
      return expectedEnd != null && expectedEnd.isAfter(today) ? expectedEnd : null;
    }
  }

  /** The way of a child with these interventions, seen from today; in any order, may be empty. */
  public static LadderPath of(Collection<Run> runs, LocalDate today) {
    List<Stay> all = stays(runs, today);
    List<Stay> begun = new ArrayList<>();
    List<Stay> ahead = new ArrayList<>();
    for (Stay stay : all) {
      LocalDate to = stay.to();
      if (stay.from().isAfter(today)) {
        ahead.add(stay);
      } else if (to == null || !to.isAfter(today)) {
        begun.add(stay);
      } else {
        begun.add(new Stay(stay.step(), stay.from(), null, stay.name()));
        ahead.add(new Stay(stay.step(), today, to, stay.name()));
      }
    }
    return new LadderPath(List.copyOf(begun), moves(begun, runs, today), List.copyOf(ahead));
  }

  /** The stay that lasts; empty when the child is on no step now. */
  public Optional<Stay> now() {
    return stays.stream().filter(stay -> stay.to() == null).findFirst();
  }

  private static List<Stay> stays(Collection<Run> runs, LocalDate today) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Run run : runs) {
      days.add(run.from());
      LocalDate end = run.endSeenFrom(today);
      if (end != null) {
        days.add(end);
      }
    }
    List<Stay> stays = new ArrayList<>();
    Run before = null;
    LocalDate since = LocalDate.MIN;
    for (LocalDate day : days) {
      Run top = highest(runs, day, today).orElse(null);
      if (stepOf(top) == stepOf(before)) {
        continue;
      }
      if (before != null) {
        stays.add(new Stay(before.step(), since, day, before.name()));
      }
      before = top;
      since = day;
    }
    if (before != null) {
      stays.add(new Stay(before.step(), since, null, before.name()));
    }
    return stays;
  }

  private static List<Move> moves(List<Stay> stays, Collection<Run> runs, LocalDate today) {
    List<Move> moves = new ArrayList<>();
    Stay last = null;
    for (Stay stay : stays) {
      LocalDate left = last == null ? null : last.to();
      if (last != null && left != null && left.isBefore(stay.from())) {
        moves.add(move(left, last.step(), 0, runs, today));
      }
      int from = left != null && last != null && left.equals(stay.from()) ? last.step() : 0;
      moves.add(move(stay.from(), from, stay.step(), runs, today));
      last = stay;
    }
    LocalDate left = last == null ? null : last.to();
    if (last != null && left != null) {
      moves.add(move(left, last.step(), 0, runs, today));
    }
    return List.copyOf(moves);
  }

  private static Move move(LocalDate on, int from, int to, Collection<Run> runs, LocalDate today) {
    Optional<Run> ended =
        runs.stream().filter(r -> r.step() == from && on.equals(r.ended())).findFirst();
    Optional<Run> top = highest(runs, on, today);
    Optional<Run> began = top.filter(r -> r.from().equals(on));
    String endReason = ended.map(Run::endReason).orElse("");
    String why = began.map(Run::why).orElse("");
    String reason = to > from ? or(why, endReason) : or(endReason, why);
    return new Move(
        on, new StepMove(from, to), top.or(() -> ended).map(Run::name).orElse(""), reason);
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  /** Of two on the same step the one that began last, which is what a move there is about. */
  private static Optional<Run> highest(Collection<Run> runs, LocalDate day, LocalDate today) {
    return runs.stream()
        .filter(run -> run.holdsOn(day, today))
        .max(Comparator.comparingInt(Run::step).thenComparing(Run::from));
  }

  private static int stepOf(@Nullable Run run) {
    return run == null ? 0 : run.step();
  }
}
