package dk.roedtraad.platform.intervention.web;

import dk.roedtraad.platform.intervention.LadderPath;
import dk.roedtraad.platform.intervention.LadderPath.Move;
import dk.roedtraad.platform.intervention.LadderPath.Stay;
import dk.roedtraad.platform.intervention.ReadInterventions;
import dk.roedtraad.platform.picture.Caption;
import dk.roedtraad.platform.picture.Ladder;
import dk.roedtraad.platform.picture.LadderPicture;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A child's way on the ladder in words and picture.
 *
 * @param finding what the picture shows, in one or two sentences
 * @param picture both drawings; empty when the municipality has no ladder
 * @param turns numbered as in the picture
 * @param moves all moves, also off the ladder, for the table
 */
public record LadderView(String finding, String picture, List<Turn> turns, List<Said> moves) {

  /**
   * A numbered turn.
   *
   * @param left how the child left the ladder from there; null when it did not
   */
  public record Turn(int number, Said move, @Nullable Said left) {}

  /** A move in words; the reason may be empty. */
  public record Said(String move, String date, String name, String reason) {}

  static LadderView of(ReadInterventions.Way way, Texts t) {
    LadderPath path = way.path();
    String finding = finding(way.child(), path, t);
    return new LadderView(
        finding,
        way.steps().isEmpty() ? "" : LadderPicture.draw(picture(way, finding, t)),
        turns(path, t),
        path.moves().stream().map(move -> said(move, t)).toList());
  }

  private static List<Turn> turns(LadderPath path, Texts t) {
    List<Turn> turns = new ArrayList<>();
    for (Move move : path.moves()) {
      if (move.step().to() > 0) {
        turns.add(new Turn(turns.size() + 1, said(move, t), null));
      } else if (!turns.isEmpty()) {
        Turn last = turns.remove(turns.size() - 1);
        turns.add(new Turn(last.number(), last.move(), said(move, t)));
      }
    }
    return turns;
  }

  private static Said said(Move move, Texts t) {
    return new Said(move.step().inWords(t), t.fullDate(move.on()), move.name(), move.reason());
  }

  private static String finding(ChildStrip child, LadderPath path, Texts t) {
    if (path.moves().isEmpty() && path.ahead().isEmpty()) {
      return t.of("intervention.ladder.never", child.givenName());
    }
    return (now(child, path, t) + " " + ahead(path, t)).strip();
  }

  private static String now(ChildStrip child, LadderPath path, Texts t) {
    if (path.moves().isEmpty()) {
      return t.of("intervention.ladder.not-yet", child.givenName());
    }
    Move last = path.moves().get(path.moves().size() - 1);
    String since = t.fullDate(last.on());
    int from = last.step().from();
    int to = last.step().to();
    if (to == 0) {
      return t.of("intervention.ladder.off", child.givenName(), since, from);
    }
    if (from == 0) {
      return t.of("intervention.ladder.on", child.givenName(), to, since);
    }
    String key = to > from ? "intervention.ladder.up" : "intervention.ladder.down";
    return t.of(key, child.givenName(), to, from, since);
  }

  private static String ahead(LadderPath path, Texts t) {
    int now = path.now().map(Stay::step).orElse(0);
    Optional<Stay> next = path.ahead().stream().filter(stay -> stay.step() != now).findFirst();
    if (next.isPresent()) {
      return t.of("intervention.ladder.next", next.get().step(), t.fullDate(next.get().from()));
    }
    return path.ahead().stream()
        .map(Stay::to)
        .filter(to -> to != null)
        .findFirst()
        .map(to -> t.of("intervention.ladder.until", t.fullDate(to)))
        .orElse("");
  }

  private static Ladder picture(ReadInterventions.Way way, String finding, Texts t) {
    List<Ladder.Step> steps = new ArrayList<>();
    way.steps()
        .forEach(
            key ->
                steps.add(new Ladder.Step(t.of("intervention.step", steps.size() + 1), t.of(key))));
    List<Ladder.Stay> stays = new ArrayList<>();
    way.path().stays().forEach(s -> stays.add(stay(s, false, s.name())));
    way.path().ahead().forEach(s -> stays.add(stay(s, true, label(s, way, t))));
    return new Ladder(
        new Caption("ladder", t.of("intervention.ladder.title", way.child().givenName()), finding),
        steps,
        stays,
        first(way),
        last(way),
        way.today(),
        t.of("intervention.ladder.today"),
        t.shortMonths());
  }

  private static String label(Stay stay, ReadInterventions.Way way, Texts t) {
    return stay.from().equals(way.today()) ? "" : t.of("intervention.ladder.agreed");
  }

  private static Ladder.Stay stay(Stay stay, boolean planned, String label) {
    return new Ladder.Stay(stay.from(), stay.to(), stay.step(), planned, label);
  }

  private static LocalDate first(ReadInterventions.Way way) {
    LocalDate year = way.today().minusMonths(12);
    return way.path().stays().stream()
        .findFirst()
        .map(stay -> stay.from().minusMonths(1))
        .filter(from -> from.isBefore(year))
        .orElse(year);
  }

  private static LocalDate last(ReadInterventions.Way way) {
    LocalDate last = way.today().plusMonths(3);
    for (Stay stay : way.path().ahead()) {
      LocalDate to = stay.to();
      LocalDate end = to == null ? stay.from().plusMonths(3) : to.plusMonths(1);
      last = end.isAfter(last) ? end : last;
    }
    return last;
  }
}
