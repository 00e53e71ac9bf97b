package dk.roedtraad.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results as Markdown, ready for the benchmark page of the documentation. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** One page on all sides; the goals are what the application is to reach of the others. */
  void duel(Duel duel, Map<String, Double> goals) {
    line("");
    line("**%s**", duel.page());
    line("");
    line("| side | requests/s | p50 ms | p95 ms | CPU ms/request | we reach | goal |");
    line("| --- | --- | --- | --- | --- | --- | --- |");
    duel.outcomes()
        .forEach(
            (side, outcomes) -> {
              Double goal = goals.get(side);
              boolean program = outcomes.get(0).p95() == 0;
              line(
                  "| %s | %s | %.1f | %s | %s | %s | %s |",
                  side,
                  Spread.of(outcomes, Outcome::perSecond).text(0),
                  Spread.of(outcomes, Outcome::p50).median(),
                  program ? "" : number(Spread.of(outcomes, Outcome::p95).median(), 1),
                  program ? "" : number(Spread.of(outcomes, Outcome::cpu).median(), 2),
                  goal == null ? "" : duel.ratioTo(side).text(2),
                  goal == null ? "" : verdict(duel.ratioTo(side).median(), goal));
            });
  }

  void imports(ImportRace race, double goal) {
    line("");
    line(
        "Import of %d children with their families (%d lines, %d rows in 8 tables):",
        race.children(), race.lines(), race.rows());
    line("%s rows/s; COPY %s rows/s;", race.imported().text(0), race.copied().text(0));
    line("we reach %s, goal %s.", race.ratio().text(2), verdict(race.ratio().median(), goal));
  }

  void flight(Flight flight) {
    line("");
    line("Flight recording of both pages, %d samples. What ran:", flight.samples());
    line("```");
    text.append(flight.table(flight.topMethods(), 12));
    line("```");
    line("Whose code it was:");
    line("```");
    text.append(flight.table(flight.libraries(), 16));
    line("```");
    line("On the stack:");
    line("```");
    text.append(flight.table(flight.inclusive(), 40));
    line("```");
  }

  void list(String title, List<String> lines) {
    line("");
    line("%s", title);
    lines.forEach(each -> line("- %s", each));
  }

  String text() {
    return text.toString();
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private static String verdict(double reached, double goal) {
    return goal + (reached >= goal ? " reached" : " missed by " + number(goal - reached, 2));
  }
}
