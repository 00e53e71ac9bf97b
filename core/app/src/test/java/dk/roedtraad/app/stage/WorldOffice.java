package dk.roedtraad.app.stage;

import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What an administrator of a {@link World} has before them, and who has left. */
record WorldOffice(World world, Rows rows, Given given) {
  void office() {
    UUID run =
        world.keep(
            "importRun",
            rows.insertWithId(
                "import_run",
                "file_name",
                "fil-" + world.canary() + ".csv",
                "started_by",
                world.id("admin"),
                "started_at",
                Instant.now(),
                "state",
                "FAULTY",
                "faults",
                1));
    rows.insert(
        "import_fault",
        "run_id",
        run,
        "seq",
        1,
        "sheet",
        "børn",
        "line",
        2,
        "column_name",
        "fornavn",
        "code",
        "EMPTY_FILE",
        "value",
        world.canary());
    UUID policy =
        world.keep(
            "policy",
            rows.insertWithId(
                "policy",
                "title",
                "Politik " + world.canary(),
                "version",
                1,
                "source_hash",
                new byte[] {1}));
    rows.insert(
        "policy_section",
        "policy_id",
        policy,
        "position",
        1,
        "level",
        1,
        "heading",
        "Afsnit " + world.canary(),
        "body",
        "Tekst " + world.canary());
    rows.run(
        "insert into draft (account_id, form, subject, fields, saved_at)"
            + " values (?, 'concern', 'kladde', jsonb_build_object('seen', ?::text), now())",
        world.id("pedagogue"),
        "Kladde " + world.canary());
  }

  /** Somebody who can be let go without harm, with a link, and from whom something came once. */
  void departure() {
    UUID leaver =
        world.keep("leaver", given.account("vikar", "Rita Rejs", "Vikar", Role.PROFESSIONAL));
    given.works(leaver, world.id("otherUnit"), "Vikar", false, false);
    rows.run(
        "insert into password_link (account_id, token_hash, given_at, expires_at) values (?,"
            + " sha256('proevelink'), now(), now() + interval '1 day')",
        leaver);
    UUID departure =
        world.keep(
            "departure",
            rows.insertWithId(
                "departure",
                "account_id",
                leaver,
                "heir_id",
                world.id("leader"),
                "at",
                Instant.now(),
                "by_name",
                "Anne " + world.canary()));
    rows.insert(
        "departure_item",
        "departure_id",
        departure,
        "position",
        0,
        "child_id",
        world.id("child"),
        "what",
        "Tovholder " + world.canary());
    rows.insertWithId(
        "task",
        "kind",
        "TAKEN_OVER",
        "subject_id",
        departure,
        "owner_id",
        world.id("leader"),
        "title",
        "Rita er stoppet " + world.canary(),
        "due_at",
        Instant.now().plus(1, ChronoUnit.DAYS));
  }
}
