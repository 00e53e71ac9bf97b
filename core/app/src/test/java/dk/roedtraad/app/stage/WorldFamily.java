package dk.roedtraad.app.stage;

import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The people of a {@link World}, the child, and what came from citizens. */
record WorldFamily(World world, Rows rows, Given given) {
  void people() {
    UUID nursery = world.keep("unit", given.unit("Børnehuset Solstrålen", "DAYCARE", "GENERAL"));
    UUID other = world.keep("otherUnit", given.unit("Børnehuset Månen", "DAYCARE", "GENERAL"));
    UUID advice = world.keep("advice", given.unit("Familierådgivningen", "ADVICE", "SPECIAL"));
    UUID pedagogue =
        world.keep(
            "pedagogue",
            given.account(World.PEDAGOGUE, "Pia Holm", "Pædagog, Solstrålen", Role.PROFESSIONAL));
    UUID leader =
        world.keep("leader", given.account(World.LEADER, "Lis Berg", "Leder", Role.LEADER));
    UUID adviser =
        world.keep("adviser", given.account(World.ADVISER, "Ib Dam", "Rådgiver", Role.ADVISER));
    UUID stranger =
        world.keep(
            "stranger", given.account(World.STRANGER, "Finn Ny", "Pædagog", Role.PROFESSIONAL));
    world.keep("admin", given.account(World.ADMIN, "Anne Kær", "Administrator", Role.TENANT_ADMIN));
    given.works(pedagogue, nursery, "Pædagog", false, false);
    given.works(leader, nursery, "Leder", true, true);
    given.works(adviser, advice, "Rådgiver", false, true);
    given.works(stranger, other, "Pædagog", false, false);
  }

  void child() {
    UUID child = world.keep("child", given.child("Alma", LocalDate.now().minusYears(5)));
    given.attends(child, world.id("unit"), "Rød stue");
    world.keep("voice", given.voice(child, world.id("pedagogue")));
    UUID person =
        rows.insertWithId(
            "person", "given_name", "Camilla", "family_name", world.canary(), "phone", "");
    rows.insertWithId(
        "family_relation",
        "child_id",
        child,
        "person_id",
        person,
        "kind",
        "MOTHER",
        "custody",
        true);
    UUID household = rows.insertWithId("household");
    rows.insert("household_member", "household_id", household, "child_id", child);
    rows.insert(
        "household_address",
        "household_id",
        household,
        "street",
        "Hemmelig Vej 1 " + world.canary(),
        "postal_code",
        "4600",
        "city",
        world.canary());
    world.keep(
        "contact",
        rows.insertWithId(
            "network_contact",
            "child_id",
            child,
            "name",
            "Mormor " + world.canary(),
            "relation",
            "mormor " + world.canary(),
            "arena",
            "HOME",
            "professional",
            false,
            "closeness",
            1));
    given.thread(child, world.id("pedagogue"));
    UUID concern =
        world.keep(
            "concern",
            given.concern(child, world.id("unit"), world.id("pedagogue"), world.id("leader")));
    given.entry(child, "CONCERN", "concern.thread.received", concern);
    rows.insertWithId(
        "task",
        "kind",
        "CONCERN_FOLLOW_UP",
        "child_id",
        child,
        "subject_id",
        concern,
        "owner_id",
        world.id("leader"),
        "unit_id",
        world.id("unit"),
        "title",
        "Følg op " + world.canary(),
        "due_at",
        Instant.now().plus(3, ChronoUnit.HOURS),
        "clock_from",
        Instant.now());
  }

  /** What came over the public page: one to look for its child, one whose receipt is asked for. */
  void citizens() {
    world.keep("described", given.fromCitizen(world.id("leader"), null));
    UUID key = world.keep("receiptKey", UUID.randomUUID());
    given.fromCitizen(world.id("admin"), key);
  }
}
