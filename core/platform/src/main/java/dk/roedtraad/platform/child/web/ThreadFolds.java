package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.ReadThread.Entry;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Folds long periods of a thread: the newest entries stand open, older ones by half-year. */
public final class ThreadFolds {
  private static final int OPEN = 14;

  private ThreadFolds() {}

  /**
   * A period folded together.
   *
   * @param from day of its oldest entry
   * @param to day of its newest entry
   */
  public record Fold(LocalDate from, LocalDate to, List<Entry> entries) {
    public Fold {
      entries = List.copyOf(entries);
    }

    /** How many there are of each kind, in the order of the kinds. */
    public Map<EntryKind, Long> counts() {
      return entries.stream()
          .collect(
              Collectors.groupingBy(
                  Entry::kind, () -> new EnumMap<>(EntryKind.class), Collectors.counting()));
    }
  }

  /** The entries that stand open: the newest, and all when few are left to fold. */
  public static List<Entry> open(List<Entry> newestFirst) {
    return newestFirst.size() <= OPEN + 4 ? newestFirst : newestFirst.subList(0, OPEN);
  }

  /**
   * The rest, folded by half-year, newest first.
   *
   * @param toTheBeginning whether the last is the very first of the thread: that one is not folded
   */
  public static List<Fold> folded(List<Entry> newestFirst, boolean toTheBeginning) {
    List<Fold> folds = new ArrayList<>();
    int from = open(newestFirst).size();
    int to = Math.max(from, newestFirst.size() - (toTheBeginning ? 1 : 0));
    List<Entry> period = new ArrayList<>();
    for (Entry entry : newestFirst.subList(from, to)) {
      if (!period.isEmpty() && half(period.get(0)) != half(entry)) {
        folds.add(fold(period));
        period = new ArrayList<>();
      }
      period.add(entry);
    }
    if (!period.isEmpty()) {
      folds.add(fold(period));
    }
    return folds;
  }

  /** The entry with which the thread begins, when it is there and not among the open ones. */
  public static List<Entry> beginning(List<Entry> newestFirst, boolean toTheBeginning) {
    return toTheBeginning && newestFirst.size() > open(newestFirst).size()
        ? newestFirst.subList(newestFirst.size() - 1, newestFirst.size())
        : List.of();
  }

  private static Fold fold(List<Entry> period) {
    return new Fold(day(period.get(period.size() - 1)), day(period.get(0)), period);
  }

  private static int half(Entry entry) {
    LocalDate day = day(entry);
    return day.getYear() * 2 + (day.getMonthValue() > 6 ? 1 : 0);
  }

  private static LocalDate day(Entry entry) {
    return entry.at().atZone(WorkingDays.DENMARK).toLocalDate();
  }
}
