package dk.roedtraad.app.stage;

import dk.roedtraad.api.forum.ForumType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The forum of a {@link World} and its meeting about the child. */
record WorldMeeting(World world, Rows rows) {
  void meeting() {
    ForumType type =
        world.module().forumTypes().stream()
            .filter(each -> each.attachedTo().stream().anyMatch(k -> k.name().equals("DAYCARE")))
            .findFirst()
            .orElse(world.module().forumTypes().get(0));
    boolean atUnit = !type.attachedTo().isEmpty();
    UUID unit = atUnit ? world.id("unit") : null;
    UUID forum =
        world.keep(
            "forum",
            rows
                .texts(
                    "select id::text from forum where type_key = ? and unit_id is not distinct from ?::uuid",
                    type.key(),
                    unit)
                .stream()
                .findFirst()
                .map(UUID::fromString)
                .orElseGet(
                    () ->
                        rows.insertWithId(
                            "forum",
                            "type_key",
                            type.key(),
                            "name",
                            "Forum " + world.canary(),
                            "unit_id",
                            unit)));
    for (String who : new String[] {"leader", "pedagogue", "adviser"}) {
      rows.insert(
          "forum_member",
          "forum_id",
          forum,
          "account_id",
          world.id(who),
          "part",
          who.equals("leader") ? "CHAIR" : "MEMBER",
          "profession",
          "");
    }
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.HOURS);
    UUID meeting =
        world.keep(
            "meeting",
            rows.insertWithId(
                "meeting",
                "forum_id",
                forum,
                "starts_at",
                start,
                "ends_at",
                start.plus(1, ChronoUnit.HOURS),
                "place",
                "Lokale " + world.canary(),
                "state",
                "PLANNED",
                "chair_id",
                world.id("leader"),
                "minute_taker_id",
                world.id("pedagogue")));
    UUID item =
        world.keep(
            "item",
            rows.insertWithId(
                "agenda_item",
                "meeting_id",
                meeting,
                "position",
                1,
                "child_id",
                world.id("child"),
                "concern_id",
                world.id("concern"),
                "state",
                "WAITING",
                "background",
                "Baggrund " + world.canary()));
    world.keep(
        "statement",
        rows.insertWithId(
            "item_statement",
            "item_id",
            item,
            "position",
            1,
            "speaker",
            "Mor " + world.canary(),
            "words",
            "Han sover dårligt " + world.canary()));
    world.keep(
        "participant",
        rows.insertWithId("item_participant", "item_id", item, "name", "Farmor " + world.canary()));
    world.keep(
        "agreement",
        rows.insertWithId(
            "agreement",
            "item_id",
            item,
            "child_id",
            world.id("child"),
            "what",
            "Ring til mor " + world.canary(),
            "responsible_id",
            world.id("pedagogue"),
            "responsible_name",
            "Pia " + world.canary(),
            "due_on",
            LocalDate.now().plusDays(7),
            "state",
            "OPEN"));
  }
}
