package dk.roedtraad.app.rest;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.settings.SettingDefinition;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Home;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A child of its own with one of each thing, untouched and at version 0, so that whatever an
 * example does can be done to it.
 */
final class Prepared {
  private final Municipality at;
  private final Rows rows;
  private final Map<String, UUID> ids;

  /**
   * @param operation what will be done: some things can only be done to a meeting that runs, or to
   *     an intervention that is planned
   */
  Prepared(Municipality at, String operation) {
    this.at = at;
    this.rows = at.rows();
    this.ids = new HashMap<>(at.world().ids());
    Given given = at.given(at.world().canary());
    UUID child = keep("child", NewChild.in(at, "Alma").id());
    given.thread(child, id("pedagogue"));
    keep("concern", given.concern(child, id("unit"), id("pedagogue"), id("leader")));
    if (operation.endsWith("/concerns/{id}/answer")) {
      rows.run("update concern set form = 'NOTIFICATION' where id = ?", id("concern"));
    }
    UUID newChild = keep("newChild", NewChild.in(at, "Bo").id());
    given.thread(newChild, id("leader"));
    keep("newConcern", given.concern(newChild, id("unit"), id("pedagogue"), id("leader")));
    keep("described", given.fromCitizen(id("leader"), null));
    given.entry(child, "OTHER", "thread.kind.other", id("concern"));
    keep("entry", given.entry(child, "OTHER", "thread.kind.other", id("concern")));
    around(child, newChild);
    keep("actor", given.unit("Broen " + child, "EXTERNAL", "EXTERNAL"));
    boolean runs = operation.contains("/items/") && !operation.startsWith("GET");
    meeting(runs ? "RUNNING" : "PLANNED");
    if (operation.endsWith("/take-off")) {
      rows.run("delete from agreement where id = ?", id("agreement"));
    }
    help(operation.endsWith("/start") ? "PLANNED" : "RUNNING");
    goal();
    office();
    if (operation.contains("/handovers/{id}")) {
      keep("handover", given.offered(child, id("pedagogue"), id("leader")));
    }
    UUID transition =
        keep("transition", given.transition(child, id("pedagogue"), id("leader"), id("unit")));
    keep("step", given.step(transition));
    keep("consent", given.consented(child, id("pedagogue")));
    ids.put(
        "mother", rows.id("select person_id::text from family_relation where child_id = ?", child));
    keep("ageStep", given.ageStep(child, id("pedagogue")));
    rows.run("delete from absence");
    keep("absence", given.absence(id("pedagogue"), id("leader"), 400));
    keep("emergency", given.emergency(child, id("pedagogue"), id("leader")));
    rows.run(
        "insert into child (id, given_name, family_name, born_on) select gen_random_uuid(), 'Nanna',"
            + " 'Nødmand', '2016-05-05' where not exists (select 1 from child where family_name ="
            + " 'Nødmand')");
    if (operation.endsWith("/ending")) {
      rows.run(
          "update transition set leaving_ready_at = now(), coming_ready_at = now() where id = ?",
          transition);
      rows.run("update transition_step set done_at = now() where transition_id = ?", transition);
    }
    if (operation.endsWith("/thread/closing")) {
      nothingIsOpen(child);
    }
    if (operation.contains("/settings")) {
      rows.run("delete from setting_value");
      rows.run("delete from setting_change");
    }
  }

  private void nothingIsOpen(UUID child) {
    rows.run(
        "update concern set state = 'CLOSED', outcome = 'ADVICE', outcome_text = 'Slut', closed_at ="
            + " now() where child_id = ?",
        child);
    rows.run(
        "update intervention set state = 'ENDED', ended_on = current_date, end_reason = 'Nået' where"
            + " child_id = ?",
        child);
    rows.run(
        "update goal set state = 'DROPPED', closed_on = current_date, closed_words = 'Slut' where"
            + " child_id = ?",
        child);
    rows.run("update agreement set state = 'KEPT' where child_id = ?", child);
    rows.run("update agenda_item set state = 'CLOSED' where child_id = ?", child);
    rows.run(
        "update transition set state = 'CANCELLED', ended_at = now(), end_words = 'Slut' where"
            + " child_id = ?",
        child);
  }

  /** The id of what has that name. */
  UUID id(String name) {
    UUID id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("nothing is called " + name + ", only " + ids.keySet());
    }
    return id;
  }

  Map<String, UUID> ids() {
    return ids;
  }

  /** The key of an intervention that a pedagogue can begin for a child of four, or for a group. */
  String type(boolean forGroup) {
    return at.module().catalogue().stream()
        .filter(type -> type.area() == Area.GENERAL && type.ageFrom() <= 4 && type.ageTo() >= 4)
        .filter(type -> type.places() == 0 && (!forGroup || type.forGroups()))
        .findFirst()
        .map(InterventionType::key)
        .orElseThrow();
  }

  /** The key of a setting that can be 7. */
  String setting() {
    return at.module().settings().stream()
        .filter(one -> one.faultIn("7").isEmpty() && !one.standard().equals("7"))
        .findFirst()
        .map(SettingDefinition::key)
        .orElseThrow();
  }

  private void around(UUID child, UUID sibling) {
    Home.in(at, "Åbenvej 3").ofChild(child).ofChild(sibling);
    rows.insert("sibling", "child_id", child, "sibling_id", sibling);
    keep(
        "contact",
        rows.insertWithId(
            "network_contact",
            "child_id",
            child,
            "name",
            "Mormor",
            "relation",
            "mormor",
            "arena",
            "HOME",
            "professional",
            false,
            "closeness",
            1));
  }

  private void meeting(String state) {
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.HOURS);
    UUID meeting =
        keep(
            "meeting",
            rows.insertWithId(
                "meeting",
                "forum_id",
                id("forum"),
                "starts_at",
                start,
                "ends_at",
                start.plus(1, ChronoUnit.HOURS),
                "place",
                "Her",
                "state",
                state,
                "chair_id",
                id("leader"),
                "minute_taker_id",
                id("pedagogue")));
    UUID item =
        keep(
            "item",
            rows.insertWithId(
                "agenda_item",
                "meeting_id",
                meeting,
                "position",
                1,
                "child_id",
                id("child"),
                "concern_id",
                id("concern"),
                "state",
                "WAITING"));
    keep(
        "agreement",
        rows.insertWithId(
            "agreement",
            "item_id",
            item,
            "child_id",
            id("child"),
            "what",
            "Ring til mor",
            "responsible_id",
            id("pedagogue"),
            "responsible_name",
            "Pia",
            "due_on",
            LocalDate.now().plusDays(7),
            "state",
            "OPEN"));
  }

  private void help(String state) {
    keep(
        "intervention",
        rows.insertWithId(
            "intervention",
            "child_id",
            id("child"),
            "type_key",
            type(false),
            "name",
            "Støtte",
            "area",
            Area.GENERAL,
            "state",
            state,
            "starts_on",
            LocalDate.now().minusDays(40),
            "review_on",
            LocalDate.now().plusDays(2),
            "responsible_id",
            id("pedagogue")));
  }

  private void goal() {
    UUID goal =
        keep(
            "goal",
            rows.insertWithId(
                "goal",
                "child_id",
                id("child"),
                "state",
                "PROPOSED",
                "follow_up_on",
                LocalDate.now().plusDays(30),
                "created_at",
                Instant.now()));
    rows.insertWithId(
        "goal_words",
        "goal_id",
        goal,
        "speaker",
        "Alma",
        "part",
        "CHILD",
        "words",
        "En ven",
        "answer",
        "WAITING");
    keep("subGoal", rows.insertWithId("sub_goal", "goal_id", goal, "words", "Lege med en anden"));
  }

  private void office() {
    keep(
        "importRun",
        rows.insertWithId(
            "import_run",
            "file_name",
            "born.csv",
            "started_by",
            id("admin"),
            "started_at",
            Instant.now(),
            "state",
            "CHECKED"));
    UUID policy =
        keep(
            "policy",
            rows.insertWithId(
                "policy",
                "title",
                "Politik " + UUID.randomUUID(),
                "version",
                1,
                "source_hash",
                new byte[] {1},
                "published_at",
                Instant.now()));
    rows.insert(
        "policy_section",
        "policy_id",
        policy,
        "position",
        1,
        "level",
        1,
        "heading",
        "Fællesskaber",
        "body",
        "Alle børn hører til.");
  }

  private UUID keep(String name, UUID id) {
    ids.put(name, id);
    return id;
  }

  /** Who does it, when the book of routes names nobody. */
  static String usually(boolean byAdmin) {
    return byAdmin ? World.ADMIN : World.PEDAGOGUE;
  }
}
