package dk.roedtraad.app.stage;

import dk.roedtraad.api.intervention.InterventionType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Many more of everything that a page of a {@link World} can list. */
record WorldGrowth(World world, Rows rows, Given given) {
  /** Many more of everything that a page can list. */
  void by(int times) {
    for (int i = 0; i < times; i++) {
      int position = world.next();
      UUID child = given.child("Barn" + i, LocalDate.now().minusYears(4));
      given.attends(child, world.id("unit"), "Blå stue");
      given.thread(child, world.id("pedagogue"));
      UUID concern =
          given.concern(child, world.id("unit"), world.id("pedagogue"), world.id("leader"));
      given.entry(world.id("child"), "OTHER", "thread.kind.other", concern);
      rows.insertWithId(
          "task",
          "kind",
          "CONCERN_FOLLOW_UP",
          "child_id",
          child,
          "subject_id",
          concern,
          "owner_id",
          position % 2 == 0 ? world.id("pedagogue") : world.id("leader"),
          "unit_id",
          world.id("unit"),
          "title",
          "Følg op " + i,
          "due_at",
          Instant.now().plus(i, ChronoUnit.HOURS));
      UUID item =
          rows.insertWithId(
              "agenda_item",
              "meeting_id",
              world.id("meeting"),
              "position",
              position,
              "child_id",
              child,
              "state",
              "WAITING");
      rows.insertWithId(
          "agreement",
          "item_id",
          i % 2 == 0 ? item : world.id("item"),
          "child_id",
          i % 2 == 0 ? child : world.id("child"),
          "what",
          "Aftale " + i,
          "responsible_id",
          world.id("pedagogue"),
          "responsible_name",
          "Pia",
          "due_on",
          LocalDate.now().plusDays(i),
          "state",
          "OPEN");
      rows.insertWithId(
          "item_statement",
          "item_id",
          world.id("item"),
          "position",
          position,
          "speaker",
          "Far",
          "words",
          "Ord");
      rows.insertWithId("item_participant", "item_id", world.id("item"), "name", "Gæst " + i);
      more(i);
    }
  }

  private void more(int i) {
    InterventionType type = world.module().catalogue().get(0);
    rows.insertWithId(
        "intervention",
        "child_id",
        world.id("child"),
        "type_key",
        type.key(),
        "name",
        "Støtte " + i,
        "area",
        type.area(),
        "state",
        "RUNNING",
        "starts_on",
        LocalDate.now().minusDays(30L + i),
        "review_on",
        LocalDate.now().plusDays(i),
        "responsible_id",
        world.id("pedagogue"));
    UUID goal =
        rows.insertWithId(
            "goal",
            "child_id",
            world.id("child"),
            "state",
            "PROPOSED",
            "follow_up_on",
            LocalDate.now().plusDays(30),
            "created_at",
            Instant.now());
    rows.insertWithId(
        "goal_words",
        "goal_id",
        goal,
        "speaker",
        "Far",
        "part",
        "PARENT",
        "words",
        "Ro " + i,
        "answer",
        "WAITING");
    rows.insertWithId("sub_goal", "goal_id", world.id("goal"), "words", "Skridt " + i);
    rows.insertWithId(
        "network_contact",
        "child_id",
        world.id("child"),
        "name",
        "Ven " + i,
        "relation",
        "ven",
        "arena",
        "SCHOOL",
        "professional",
        false,
        "closeness",
        2);
  }
}
