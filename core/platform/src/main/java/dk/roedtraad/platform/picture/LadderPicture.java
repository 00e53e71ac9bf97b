package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Canvas.Anchor;
import java.time.LocalDate;

/** The ladder over time: stair, bands, the thread, and a number at every turn. */
public final class LadderPicture {
  private LadderPicture() {}

  /** Both drawings; the style sheet shows the one that fits. */
  public static String draw(Ladder ladder) {
    return wide(ladder) + narrow(ladder);
  }

  public static String wide(Ladder ladder) {
    LadderFrame frame = LadderFrame.wide(ladder);
    int height = (int) frame.bottom() + 34;
    Canvas canvas = new Canvas("rt-wide", frame.width(), height, ladder.caption(), "-w");
    for (int step = 1; step <= ladder.steps().size(); step++) {
      double x = frame.stairLeft(step);
      double y = frame.bandTop(step);
      double width = frame.left() - 14 - x;
      canvas.rectangle("step", x, y, width, LadderFrame.BAND);
      canvas.label(
          Lettering.fit(ladder.steps().get(step - 1).number(), width - 24), x + 12, y + 26, "tb");
      canvas.label(
          Lettering.fit(ladder.steps().get(step - 1).name(), width - 16), x + 12, y + 45, "t2");
      double edge = y + LadderFrame.BAND;
      canvas.line("grid", frame.left() - 14, edge, frame.width(), edge);
    }
    ticks(canvas, frame, 34);
    if (frame.shows(ladder.today())) {
      double x = today(canvas, frame);
      boolean fits = x + 6 + Lettering.width(ladder.todayLabel()) < frame.width();
      canvas.label(
          ladder.todayLabel(),
          fits ? x + 6 : x - 6,
          LadderFrame.TOP + 14,
          "tb halo",
          fits ? Anchor.START : Anchor.END);
    }
    thread(canvas, frame);
    new LadderTurns(ladder, frame).draw(canvas, true);
    return canvas.markup();
  }

  public static String narrow(Ladder ladder) {
    LadderFrame frame = LadderFrame.narrow(ladder);
    int height = (int) frame.bottom() + 50;
    Canvas canvas = new Canvas("rt-narrow", frame.width(), height, ladder.caption(), "-n");
    for (int step = 1; step <= ladder.steps().size(); step++) {
      double x = frame.stairLeft(step);
      canvas.rectangle("step", x, frame.bandTop(step), frame.width() - x - 1, LadderFrame.BAND);
    }
    ticks(canvas, frame, 14);
    if (frame.shows(ladder.today())) {
      double half = Lettering.width(ladder.todayLabel()) / 2;
      double x = within(today(canvas, frame), half, frame.width() - half);
      canvas.label(ladder.todayLabel(), x, frame.bottom() + 42, "tb halo", Anchor.MIDDLE);
    }
    thread(canvas, frame);
    for (int step = 1; step <= ladder.steps().size(); step++) {
      double x = frame.stairLeft(step) + 8;
      String name =
          Lettering.fit(step + ". " + ladder.steps().get(step - 1).name(), frame.width() - x - 8);
      canvas.label(name, x, frame.bandTop(step) + 18, "hs");
    }
    new LadderTurns(ladder, frame).draw(canvas, false);
    return canvas.markup();
  }

  private static double today(Canvas canvas, LadderFrame frame) {
    double x = frame.x(frame.ladder().today());
    canvas.dottedLine("ax", x, LadderFrame.TOP, x, frame.bottom());
    return x;
  }

  private static void thread(Canvas canvas, LadderFrame frame) {
    LadderPath path = new LadderPath(frame.ladder(), frame);
    if (!path.begun().isEmpty()) {
      canvas.path("th", path.begun());
    }
    if (!path.agreed().isEmpty()) {
      canvas.path("th plan", path.agreed());
    }
  }

  private static void ticks(Canvas canvas, LadderFrame frame, double half) {
    boolean brief = half < 20;
    for (LocalDate tick : frame.ticks()) {
      double x = frame.x(tick);
      String month = frame.ladder().months().get(tick.getMonthValue() - 1);
      String year = Integer.toString(tick.getYear());
      String label = !brief ? month + " " + year : tick.getMonthValue() == 1 ? year : month;
      canvas.line("ax", x, frame.bottom(), x, frame.bottom() + 6);
      double least = brief ? frame.left() + half : frame.left() + 20;
      canvas.label(
          label, within(x, least, frame.width() - half), frame.bottom() + 24, "t2", Anchor.MIDDLE);
    }
  }

  private static double within(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }
}
