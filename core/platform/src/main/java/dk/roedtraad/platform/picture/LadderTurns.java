package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Canvas.Anchor;
import dk.roedtraad.platform.picture.Ladder.Stay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbered turns of the thread and, where there is room, what began there. */
final class LadderTurns {
  private static final double RADIUS = 12;
  private static final double APART = 2 * RADIUS + 1;

  private final Ladder ladder;
  private final LadderFrame frame;
  private final LadderPath path;
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(double x, double y) {
    boolean meets(Mark other) {
      return Math.hypot(x - other.x, y - other.y) < APART - 0.5;
    }
  }

  LadderTurns(Ladder ladder, LadderFrame frame) {
    this.ladder = ladder;
    this.frame = frame;
    this.path = new LadderPath(ladder, frame);
  }

  void draw(Canvas canvas, boolean labels) {
    List<Stay> begun = ladder.begun();
    for (int i = 0; i < begun.size(); i++) {
      Stay stay = begun.get(i);
      if (!frame.shows(stay.from())) {
        continue;
      }
      Mark mark = place(stay);
      canvas.circle("num", mark.x(), mark.y(), RADIUS);
      canvas.label(Integer.toString(i + 1), mark.x(), mark.y() + 5, "tb", Anchor.MIDDLE);
      if (labels) {
        label(
            canvas,
            mark,
            stay,
            i == 0 ? null : begun.get(i - 1),
            i + 1 < begun.size() ? begun.get(i + 1) : null);
      }
    }
    if (labels) {
      ladder.agreed().stream()
          .filter(stay -> frame.shows(stay.from()))
          .forEach(stay -> agreed(canvas, stay));
    }
  }

  /** Turns of the same day and step stand side by side. */
  private Mark place(Stay stay) {
    double least = frame.left() + (frame.left() > RADIUS ? 0 : RADIUS - frame.left() + 1);
    double x = Math.max(least, Math.min(frame.width() - RADIUS - 1, frame.x(stay.from())));
    double y = frame.y(stay.step());
    Mark mark = new Mark(x, y);
    for (int tried = 1; tried <= 2 * ladder.stays().size() && taken(mark); tried++) {
      double away = (tried + 1) / 2 * APART * (tried % 2 == 1 ? 1 : -1);
      double moved = x + away;
      if (moved >= least && moved <= frame.width() - RADIUS - 1) {
        mark = new Mark(moved, y);
      }
    }
    marks.add(mark);
    return mark;
  }

  private boolean taken(Mark mark) {
    return marks.stream().anyMatch(mark::meets);
  }

  private void label(
      Canvas canvas, Mark mark, Stay stay, @Nullable Stay before, @Nullable Stay next) {
    double text = Lettering.width(stay.label());
    double run = frame.x(path.end(stay, next)) - mark.x();
    double leftRoom = mark.x() - 20 - frame.left();
    boolean turned = before == null || before.step() != stay.step();
    if (text + 24 <= run || !turned || leftRoom < Math.min(text, 80)) {
      double room = Math.max(run, frame.width() - mark.x()) - 24;
      canvas.label(Lettering.fit(stay.label(), room), mark.x() + 20, mark.y() - 8, "halo");
    } else {
      canvas.label(
          Lettering.fit(stay.label(), leftRoom), mark.x() - 20, mark.y() + 5, "halo", Anchor.END);
    }
  }

  private void agreed(Canvas canvas, Stay stay) {
    double x = frame.x(stay.from());
    double y = frame.y(stay.step()) + 22;
    if (x + Lettering.width(stay.label()) < frame.width()) {
      canvas.label(stay.label(), x, y, "t2 halo");
    } else {
      canvas.label(
          Lettering.fit(stay.label(), frame.width() - frame.left()),
          frame.width() - 4,
          y,
          "t2 halo",
          Anchor.END);
    }
  }
}
