package dk.roedtraad.platform.picture;

import dk.roedtraad.platform.picture.Ladder.Stay;
import dk.roedtraad.platform.picture.Ladder.Step;
import dk.roedtraad.platform.picture.Network.Arena;
import dk.roedtraad.platform.picture.Network.Person;
import dk.roedtraad.platform.picture.Progress.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented children for the pictures. */
final class Samples {
  static final List<String> MONTHS =
      List.of(
          "jan.", "feb.", "mar.", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.",
          "dec.");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private Samples() {}

  static Ladder alma() {
    return ladder(
        List.of(
            stay("2025-03-10", "2025-09-01", 1, "Trivselsgruppe"),
            stay("2025-09-01", "2026-02-23", 2, "PPR-samtaler"),
            stay("2026-02-23", "2026-11-02", 4, "Familiebehandling"),
            new Stay(LocalDate.of(2026, 11, 2), null, 3, false, "Samtaler hos psykolog"),
            new Stay(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 25), 2, true, "Aftalt mål")));
  }

  static Ladder ladder(List<Stay> stays) {
    return new Ladder(
        new Caption(
            "ladder", "Almas vej på indsatstrappen", "Fra trin 1 op til trin 4 og ned til trin 3."),
        List.of(
            new Step("Trin 1", "Tidlig indsats, almenområdet"),
            new Step("Trin 2", "Forebyggende, almenområdet"),
            new Step("Trin 3", "Forebyggende, specialområdet"),
            new Step("Trin 4", "Hjemmebaseret"),
            new Step("Trin 5", "Anbringelse")),
        stays,
        LocalDate.of(2025, 1, 1),
        LocalDate.of(2027, 4, 1),
        TODAY,
        "I dag",
        MONTHS);
  }

  static Stay stay(String from, String to, int step, String label) {
    return new Stay(LocalDate.parse(from), LocalDate.parse(to), step, false, label);
  }

  static Network network(List<Person> people) {
    return new Network(
        new Caption("network", "Netværkskort for Alma", "Mennesker i tre ringe om Alma."),
        "Alma",
        List.of("Tættest på", "Vigtig", "Kender"),
        List.of(
            new Arena("Hjem", "Hjem"),
            new Arena("Skole og SFO", "Skole og SFO"),
            new Arena("Fritid", "Fritid"),
            new Arena("Kommune og sundhed", "Kommune")),
        people);
  }

  static List<Person> people() {
    return List.of(
        friend("Rasmus", "far, andet hjem", 0, 2, true),
        friend("Line", "mor", 0, 1, false),
        friend("Birthe", "mormor", 0, 2, false),
        friend("Viggo", "bror, 5 år", 0, 1, false),
        friend("Selma", "ven, 3.b", 1, 1, false),
        worker("Ibrahim Kaya", "trivselsvejleder", 1, 2),
        worker("Hanne Brodersen", "klasselærer", 1, 3),
        worker("Jonas Thygesen", "pædagog, SFO", 1, 2),
        worker("Kasper Lund", "svømmetræner", 2, 2),
        friend("Jannie", "Selmas mor", 2, 3, false),
        new Person("Mette Lindqvist", "tovholder", 3, 2, true, false, true),
        worker("Nadia Holm", "psykolog", 3, 3),
        new Person("Dr. Vang", "praktiserende læge", 3, 3, true, true, false));
  }

  static List<Person> crowd(int count) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(
          new Person(
              "Christoffer-Alexander Vandborg " + i,
              "kontaktperson fra en lang titel " + i,
              i % 4,
              1 + i % 3,
              i % 2 == 0,
              i % 5 == 0,
              i == 3));
    }
    return people;
  }

  static Progress progress() {
    return new Progress(
        "Alma: fra 3 til 7 på seks måneder. Lærer: fra 2 til 6.",
        ratings(3, 3, 4, 5, 6, 7),
        List.of(ratings(2, 3, 3, 4, 6, 6)));
  }

  static List<Rating> ratings(int... values) {
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      ratings.add(new Rating(LocalDate.of(2026, 5, 1).plusMonths(i), values[i]));
    }
    return ratings;
  }

  private static Person friend(
      String name, String relation, int arena, int closeness, boolean littleContact) {
    return new Person(name, relation, arena, closeness, false, littleContact, false);
  }

  private static Person worker(String name, String relation, int arena, int closeness) {
    return new Person(name, relation, arena, closeness, true, false, false);
  }
}
