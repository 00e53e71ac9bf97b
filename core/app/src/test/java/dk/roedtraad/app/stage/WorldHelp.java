package dk.roedtraad.app.stage;

import dk.roedtraad.api.intervention.InterventionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is done for the child of a {@link World}: an intervention and a goal. */
record WorldHelp(World world, Rows rows) {
  void help() {
    InterventionType type = world.module().catalogue().get(0);
    UUID help =
        world.keep(
            "intervention",
            rows.insertWithId(
                "intervention",
                "child_id",
                world.id("child"),
                "type_key",
                type.key(),
                "name",
                "Støtte " + world.canary(),
                "area",
                type.area(),
                "provider",
                "Huset " + world.canary(),
                "state",
                "RUNNING",
                "starts_on",
                LocalDate.now().minusDays(40),
                "review_on",
                LocalDate.now().plusDays(2),
                "why",
                "Fordi " + world.canary(),
                "responsible_id",
                world.id("pedagogue")));
    rows.insertWithId(
        "intervention_effect",
        "intervention_id",
        help,
        "asked_on",
        LocalDate.now().minusDays(10),
        "answered_at",
        Instant.now(),
        "answered_by",
        "Pia " + world.canary(),
        "effect",
        "HELPS_SOME",
        "words",
        "Lidt bedre " + world.canary(),
        "goes_on",
        "CONTINUES",
        "next_review",
        LocalDate.now().plusDays(2),
        "next_reason",
        "Se igen " + world.canary());
  }

  void goal() {
    UUID goal =
        world.keep(
            "goal",
            rows.insertWithId(
                "goal",
                "child_id",
                world.id("child"),
                "state",
                "PROPOSED",
                "follow_up_on",
                LocalDate.now().plusDays(30),
                "intervention_id",
                world.id("intervention"),
                "created_at",
                Instant.now()));
    world.keep(
        "words",
        rows.insertWithId(
            "goal_words",
            "goal_id",
            goal,
            "speaker",
            "Alma " + world.canary(),
            "part",
            "CHILD",
            "words",
            "Jeg vil have en ven " + world.canary(),
            "answer",
            "WAITING"));
    world.keep(
        "subGoal",
        rows.insertWithId(
            "sub_goal", "goal_id", goal, "words", "Lege med en anden " + world.canary()));
    rows.insertWithId(
        "goal_progress",
        "goal_id",
        goal,
        "rater",
        "Pia " + world.canary(),
        "part",
        "PROFESSIONAL",
        "value",
        3,
        "at",
        LocalDate.now());
  }
}
