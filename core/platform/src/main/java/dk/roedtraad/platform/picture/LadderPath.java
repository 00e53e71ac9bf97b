package dk.roedtraad.platform.picture;

import static dk.roedtraad.platform.picture.Canvas.across;
import static dk.roedtraad.platform.picture.Canvas.move;
import static dk.roedtraad.platform.picture.Canvas.upOrDown;

import dk.roedtraad.platform.picture.Ladder.Stay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The thread on the ladder: unbroken for what has happened, dotted for what is agreed. */
final class LadderPath {
  private final Ladder ladder;
  private final LadderFrame frame;

  LadderPath(Ladder ladder, LadderFrame frame) {
    this.ladder = ladder;
    this.frame = frame;
  }

  /** Empty when nothing has begun within the period. */
  String begun() {
    StringBuilder d = new StringBuilder();
    List<Stay> stays = ladder.begun();
    LocalDate reached = null;
    for (int i = 0; i < stays.size(); i++) {
      Stay stay = stays.get(i);
      LocalDate end = end(stay, i + 1 < stays.size() ? stays.get(i + 1) : null);
      if (end.isBefore(ladder.from()) || stay.from().isAfter(ladder.to())) {
        continue;
      }
      double y = frame.y(stay.step());
      d.append(stay.from().equals(reached) ? upOrDown(y) : move(frame.x(stay.from()), y));
      d.append(across(frame.x(end)));
      reached = end;
    }
    return d.toString();
  }

  /** Empty when nothing is agreed. */
  String agreed() {
    StringBuilder d = new StringBuilder();
    for (Stay stay : ladder.agreed()) {
      double x = frame.x(stay.from());
      double y = frame.y(stay.step());
      if (d.isEmpty()) {
        Stay now = lasting();
        d.append(now == null ? move(x, y) : move(frame.x(ladder.today()), frame.y(now.step())));
      }
      LocalDate to = stay.to();
      d.append(across(x))
          .append(upOrDown(y))
          .append(across(frame.x(to == null ? ladder.to() : to)));
    }
    return d.toString();
  }

  /** When the thread leaves this stay: at the next, at its own end, or today. */
  LocalDate end(Stay stay, @Nullable Stay next) {
    LocalDate to = stay.to();
    if (next != null && (to == null || !to.isBefore(next.from()))) {
      return next.from();
    }
    LocalDate end = to == null ? ladder.today() : to;
    return end.isBefore(stay.from()) ? stay.from() : end;
  }

  private @Nullable Stay lasting() {
    List<Stay> begun = ladder.begun();
    if (begun.isEmpty()) {
      return null;
    }
    Stay last = begun.get(begun.size() - 1);
    LocalDate to = last.to();
    return to == null || !to.isBefore(ladder.today()) ? last : null;
  }
}
