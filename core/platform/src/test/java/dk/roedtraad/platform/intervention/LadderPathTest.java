package dk.roedtraad.platform.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.intervention.LadderPath.Move;
import dk.roedtraad.platform.intervention.LadderPath.Run;
import dk.roedtraad.platform.intervention.LadderPath.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderPathTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void nothingMakesNoPath() {
    assertThat(path()).isEqualTo(new LadderPath(List.of(), List.of(), List.of()));
  }

  @Test
  void oneThatRunsIsOneStayAndOneMove() {
    LadderPath path = path(run("group", 1, "2026-08-17", null));

    assertThat(path.stays()).containsExactly(stay(1, "2026-08-17", null, "group"));
    assertThat(path.moves()).containsExactly(move("2026-08-17", 0, 1, "group", "why group"));
    assertThat(path.ahead()).isEmpty();
  }

  @Test
  void theHighestOfThoseThatRunCounts() {
    LadderPath path =
        path(run("group", 1, "2026-01-01", null), run("family", 4, "2026-02-01", "2026-10-01"));

    assertThat(path.stays())
        .containsExactly(
            stay(1, "2026-01-01", "2026-02-01", "group"),
            stay(4, "2026-02-01", "2026-10-01", "family"),
            stay(1, "2026-10-01", null, "group"));
    assertThat(path.moves())
        .containsExactly(
            move("2026-01-01", 0, 1, "group", "why group"),
            move("2026-02-01", 1, 4, "family", "why family"),
            move("2026-10-01", 4, 1, "group", "end family"));
  }

  @Test
  void oneThatEndsAndOneThatBeginsTheSameDayMakeOneMove() {
    LadderPath path =
        path(run("family", 4, "2026-02-23", "2026-11-02"), run("talks", 3, "2026-11-02", null));

    assertThat(path.moves())
        .containsExactly(
            move("2026-02-23", 0, 4, "family", "why family"),
            move("2026-11-02", 4, 3, "talks", "end family"));
    assertThat(path.stays()).hasSize(2);
  }

  @Test
  void aSecondOneOnTheSameStepMovesNothing() {
    LadderPath path =
        path(run("one", 2, "2026-01-01", "2026-06-01"), run("two", 2, "2026-03-01", null));

    assertThat(path.stays()).containsExactly(stay(2, "2026-01-01", null, "one"));
    assertThat(path.moves()).hasSize(1);
  }

  @Test
  void aGapLeavesTheLadderAndComesBack() {
    LadderPath path =
        path(run("one", 1, "2026-01-01", "2026-02-01"), run("two", 2, "2026-05-01", null));

    assertThat(path.stays())
        .containsExactly(
            stay(1, "2026-01-01", "2026-02-01", "one"), stay(2, "2026-05-01", null, "two"));
    assertThat(path.moves())
        .containsExactly(
            move("2026-01-01", 0, 1, "one", "why one"),
            move("2026-02-01", 1, 0, "one", "end one"),
            move("2026-05-01", 0, 2, "two", "why two"));
  }

  @Test
  void oneThatBeginsAndEndsTheSameDayLeavesNoTrace() {
    assertThat(path(run("mistake", 5, "2026-05-01", "2026-05-01")).moves()).isEmpty();
  }

  @Test
  void oneThatWasCalledOffBeforeItBeganLeavesNoTrace() {
    assertThat(path(run("never", 5, "2026-12-01", "2026-11-01")).moves()).isEmpty();
  }

  @Test
  void anAgreedEndIsDottedAndThenWhatRemains() {
    LadderPath path =
        path(
            run("group", 1, "2026-08-17", null),
            new Run("talks", 3, day("2026-11-02"), null, day("2027-02-01"), "why", ""));

    assertThat(path.now()).contains(stay(3, "2026-11-02", null, "talks"));
    assertThat(path.ahead())
        .containsExactly(
            stay(3, "2026-11-24", "2027-02-01", "talks"), stay(1, "2027-02-01", null, "group"));
    assertThat(path.moves()).hasSize(2);
  }

  @Test
  void whatIsPlannedHigherIsAheadAndNoMoveYet() {
    LadderPath path =
        path(run("group", 1, "2026-08-17", null), run("talks", 3, "2026-12-15", null));

    assertThat(path.moves()).hasSize(1);
    assertThat(path.ahead())
        .containsExactly(
            stay(1, "2026-11-24", "2026-12-15", "group"), stay(3, "2026-12-15", null, "talks"));
  }

  @Test
  void anAgreedEndThatHasPassedEndsNothing() {
    LadderPath path =
        path(new Run("talks", 3, day("2026-01-01"), null, day("2026-06-01"), "why", ""));

    assertThat(path.now()).isPresent();
    assertThat(path.ahead()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void theOrderOfTheRowsDoesNotMatterAndStaysNeverOverlap(long seed) {
    Random random = new Random(seed);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LocalDate from = TODAY.minusDays(random.nextInt(700));
      boolean ended = random.nextBoolean();
      LocalDate end = from.plusDays(random.nextInt(200));
      runs.add(
          new Run(
              "run" + i,
              1 + random.nextInt(5),
              from,
              ended && !end.isAfter(TODAY) ? end : null,
              random.nextBoolean() ? TODAY.plusDays(random.nextInt(200)) : null,
              "why",
              "end"));
    }
    LadderPath path = LadderPath.of(runs, TODAY);
    Collections.shuffle(runs, random);

    assertThat(LadderPath.of(runs, TODAY).stays().stream().map(Stay::step).toList())
        .isEqualTo(path.stays().stream().map(Stay::step).toList());
    LocalDate last = LocalDate.MIN;
    for (Stay stay : path.stays()) {
      assertThat(stay.from()).isAfterOrEqualTo(last);
      last = stay.to() == null ? LocalDate.MAX : stay.to();
    }
    assertThat(path.moves()).allMatch(move -> move.step().isMove());
  }

  private static LadderPath path(Run... runs) {
    return LadderPath.of(Arrays.asList(runs), TODAY);
  }

  private static Run run(String name, int step, String from, String ended) {
    return new Run(name, step, day(from), day(ended), null, "why " + name, "end " + name);
  }

  private static Stay stay(int step, String from, String to, String name) {
    return new Stay(step, day(from), day(to), name);
  }

  private static Move move(String on, int from, int to, String name, String reason) {
    return new Move(day(on), new StepMove(from, to), name, reason);
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
