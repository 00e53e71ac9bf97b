package dk.roedtraad.app.stage;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One municipality with something of everything: people of every role, a child with a thread, a
 * concern, a meeting, an intervention and a goal, and what hangs on them. Whatever can be addressed
 * has its id under a name; every text carries the canary, so that it is known wherever it turns up.
 */
public final class World {

  /** Who can log in, by user name, with {@link Given#PASSWORD}. */
  public static final String PEDAGOGUE = "paedagog";

  public static final String LEADER = "leder";
  public static final String ADVISER = "raadgiver";
  public static final String ADMIN = "admin";

  /** Works here too, and has no relation to the child. */
  public static final String STRANGER = "fremmed";

  private final String canary;
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<String, Session> sessions = new HashMap<>();
  private final Municipality municipality;
  private int last = 1;

  private World(Municipality municipality) {
    this.municipality = municipality;
    this.canary = "Kanarie" + municipality.id() + letters();
  }

  static World in(Municipality municipality) {
    World world = new World(municipality);
    world.settle();
    return world;
  }

  /** A word that stands in every text of this municipality and nowhere else. */
  public String canary() {
    return canary;
  }

  /** The id of what has that name here. */
  public UUID id(String name) {
    UUID id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException(
          "the world has no \"" + name + "\"; it has " + ids.keySet());
    }
    return id;
  }

  public Map<String, UUID> ids() {
    return Collections.unmodifiableMap(ids);
  }

  /** A word of this world that is no id: the key of an intervention it knows. */
  public String word(String name) {
    if (name.equals("type")) {
      return municipality.module().catalogue().get(0).key();
    }
    throw new IllegalArgumentException("the world has no word \"" + name + "\"");
  }

  /** The session of one of its people, begun once. */
  public synchronized Session session(String username) {
    return sessions.computeIfAbsent(username, name -> Session.of(municipality, name));
  }

  /** Somebody with the role, related to the child where the role can be. */
  public Session sessionOf(Role role) {
    return session(
        switch (role) {
          case PROFESSIONAL -> PEDAGOGUE;
          case ADVISER -> ADVISER;
          case LEADER -> LEADER;
          case TENANT_ADMIN -> ADMIN;
          case OPERATOR -> throw new IllegalArgumentException("the operator lives elsewhere");
        });
  }

  /** Many more of everything that a page can list. */
  void grow(Rows rows, Given given, int times) {
    for (int i = 0; i < times; i++) {
      UUID child = given.child("Barn" + i, LocalDate.now().minusYears(4));
      given.attends(child, id("unit"), "Blå stue");
      given.thread(child, id("pedagogue"));
      UUID concern = given.concern(child, id("unit"), id("pedagogue"), id("leader"));
      given.entry(id("child"), "OTHER", "thread.kind.other", concern);
      rows.insertWithId(
          "task",
          "kind",
          "CONCERN_FOLLOW_UP",
          "child_id",
          child,
          "subject_id",
          concern,
          "owner_id",
          last % 2 == 0 ? id("leader") : id("pedagogue"),
          "unit_id",
          id("unit"),
          "title",
          "Følg op " + i,
          "due_at",
          Instant.now().plus(i, ChronoUnit.HOURS));
      UUID item =
          rows.insertWithId(
              "agenda_item",
              "meeting_id",
              id("meeting"),
              "position",
              ++last,
              "child_id",
              child,
              "state",
              "WAITING");
      rows.insertWithId(
          "agreement",
          "item_id",
          i % 2 == 0 ? item : id("item"),
          "child_id",
          i % 2 == 0 ? child : id("child"),
          "what",
          "Aftale " + i,
          "responsible_id",
          id("pedagogue"),
          "responsible_name",
          "Pia",
          "due_on",
          LocalDate.now().plusDays(i),
          "state",
          "OPEN");
      rows.insertWithId(
          "item_statement",
          "item_id",
          id("item"),
          "position",
          last,
          "speaker",
          "Far",
          "words",
          "Ord");
      rows.insertWithId("item_participant", "item_id", id("item"), "name", "Gæst " + i);
      more(rows, i);
    }
  }

  private void more(Rows rows, int i) {
    InterventionType type = municipality.module().catalogue().get(0);
    rows.insertWithId(
        "intervention",
        "child_id",
        id("child"),
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
        id("pedagogue"));
    UUID goal =
        rows.insertWithId(
            "goal",
            "child_id",
            id("child"),
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
    rows.insertWithId("sub_goal", "goal_id", id("goal"), "words", "Skridt " + i);
    rows.insertWithId(
        "network_contact",
        "child_id",
        id("child"),
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

  /** The same, put into this municipality. */
  public void grow(int times) {
    Rows rows = municipality.rows();
    grow(rows, new Given(rows, canary), times);
  }

  private void settle() {
    Rows rows = municipality.rows();
    Given given = new Given(rows, canary);
    people(given);
    child(given, rows);
    citizens(given);
    help(rows);
    meeting(rows);
    goal(rows);
    office(rows);
    departure(given, rows);
  }

  private void people(Given given) {
    UUID nursery = keep("unit", given.unit("Børnehuset Solstrålen", "DAYCARE", "GENERAL"));
    UUID other = keep("otherUnit", given.unit("Børnehuset Månen", "DAYCARE", "GENERAL"));
    UUID advice = keep("advice", given.unit("Familierådgivningen", "ADVICE", "SPECIAL"));
    UUID pedagogue =
        keep(
            "pedagogue",
            given.account(PEDAGOGUE, "Pia Holm", "Pædagog, Solstrålen", Role.PROFESSIONAL));
    UUID leader = keep("leader", given.account(LEADER, "Lis Berg", "Leder", Role.LEADER));
    UUID adviser = keep("adviser", given.account(ADVISER, "Ib Dam", "Rådgiver", Role.ADVISER));
    UUID stranger =
        keep("stranger", given.account(STRANGER, "Finn Ny", "Pædagog", Role.PROFESSIONAL));
    keep("admin", given.account(ADMIN, "Anne Kær", "Administrator", Role.TENANT_ADMIN));
    given.works(pedagogue, nursery, "Pædagog", false, false);
    given.works(leader, nursery, "Leder", true, true);
    given.works(adviser, advice, "Rådgiver", false, true);
    given.works(stranger, other, "Pædagog", false, false);
  }

  private void child(Given given, Rows rows) {
    UUID child = keep("child", given.child("Alma", LocalDate.now().minusYears(5)));
    given.attends(child, id("unit"), "Rød stue");
    UUID person =
        rows.insertWithId("person", "given_name", "Camilla", "family_name", canary, "phone", "");
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
        "Hemmelig Vej 1 " + canary,
        "postal_code",
        "4600",
        "city",
        canary);
    keep(
        "contact",
        rows.insertWithId(
            "network_contact",
            "child_id",
            child,
            "name",
            "Mormor " + canary,
            "relation",
            "mormor " + canary,
            "arena",
            "HOME",
            "professional",
            false,
            "closeness",
            1));
    given.thread(child, id("pedagogue"));
    UUID concern = keep("concern", given.concern(child, id("unit"), id("pedagogue"), id("leader")));
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
        id("leader"),
        "unit_id",
        id("unit"),
        "title",
        "Følg op " + canary,
        "due_at",
        Instant.now().plus(3, ChronoUnit.HOURS),
        "clock_from",
        Instant.now());
  }

  /** What came over the public page: one to look for its child, one whose receipt is asked for. */
  private void citizens(Given given) {
    keep("described", given.fromCitizen(id("leader"), null));
    UUID key = keep("receiptKey", UUID.randomUUID());
    given.fromCitizen(id("admin"), key);
  }

  private void help(Rows rows) {
    InterventionType type = municipality.module().catalogue().get(0);
    UUID help =
        keep(
            "intervention",
            rows.insertWithId(
                "intervention",
                "child_id",
                id("child"),
                "type_key",
                type.key(),
                "name",
                "Støtte " + canary,
                "area",
                type.area(),
                "provider",
                "Huset " + canary,
                "state",
                "RUNNING",
                "starts_on",
                LocalDate.now().minusDays(40),
                "review_on",
                LocalDate.now().plusDays(2),
                "why",
                "Fordi " + canary,
                "responsible_id",
                id("pedagogue")));
    rows.insertWithId(
        "intervention_effect",
        "intervention_id",
        help,
        "asked_on",
        LocalDate.now().minusDays(10),
        "answered_at",
        Instant.now(),
        "answered_by",
        "Pia " + canary,
        "effect",
        "HELPS_SOME",
        "words",
        "Lidt bedre " + canary,
        "goes_on",
        "CONTINUES",
        "next_review",
        LocalDate.now().plusDays(2),
        "next_reason",
        "Se igen " + canary);
  }

  private void meeting(Rows rows) {
    ForumType type =
        municipality.module().forumTypes().stream()
            .filter(each -> each.attachedTo().stream().anyMatch(k -> k.name().equals("DAYCARE")))
            .findFirst()
            .orElse(municipality.module().forumTypes().get(0));
    boolean atUnit = !type.attachedTo().isEmpty();
    UUID unit = atUnit ? id("unit") : null;
    UUID forum =
        keep(
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
                            "Forum " + canary,
                            "unit_id",
                            unit)));
    for (String who : new String[] {"leader", "pedagogue", "adviser"}) {
      rows.insert(
          "forum_member",
          "forum_id",
          forum,
          "account_id",
          id(who),
          "part",
          who.equals("leader") ? "CHAIR" : "MEMBER",
          "profession",
          "");
    }
    Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.HOURS);
    UUID meeting =
        keep(
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
                "Lokale " + canary,
                "state",
                "PLANNED",
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
                "WAITING",
                "background",
                "Baggrund " + canary));
    keep(
        "statement",
        rows.insertWithId(
            "item_statement",
            "item_id",
            item,
            "position",
            1,
            "speaker",
            "Mor " + canary,
            "words",
            "Han sover dårligt " + canary));
    keep(
        "participant",
        rows.insertWithId("item_participant", "item_id", item, "name", "Farmor " + canary));
    keep(
        "agreement",
        rows.insertWithId(
            "agreement",
            "item_id",
            item,
            "child_id",
            id("child"),
            "what",
            "Ring til mor " + canary,
            "responsible_id",
            id("pedagogue"),
            "responsible_name",
            "Pia " + canary,
            "due_on",
            LocalDate.now().plusDays(7),
            "state",
            "OPEN"));
  }

  private void goal(Rows rows) {
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
                "intervention_id",
                id("intervention"),
                "created_at",
                Instant.now()));
    keep(
        "words",
        rows.insertWithId(
            "goal_words",
            "goal_id",
            goal,
            "speaker",
            "Alma " + canary,
            "part",
            "CHILD",
            "words",
            "Jeg vil have en ven " + canary,
            "answer",
            "WAITING"));
    keep(
        "subGoal",
        rows.insertWithId("sub_goal", "goal_id", goal, "words", "Lege med en anden " + canary));
    rows.insertWithId(
        "goal_progress",
        "goal_id",
        goal,
        "rater",
        "Pia " + canary,
        "part",
        "PROFESSIONAL",
        "value",
        3,
        "at",
        LocalDate.now());
  }

  private void office(Rows rows) {
    UUID run =
        keep(
            "importRun",
            rows.insertWithId(
                "import_run",
                "file_name",
                "fil-" + canary + ".csv",
                "started_by",
                id("admin"),
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
        canary);
    UUID policy =
        keep(
            "policy",
            rows.insertWithId(
                "policy",
                "title",
                "Politik " + canary,
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
        "Afsnit " + canary,
        "body",
        "Tekst " + canary);
    rows.run(
        "insert into draft (account_id, form, subject, fields, saved_at)"
            + " values (?, 'concern', 'kladde', jsonb_build_object('seen', ?::text), now())",
        id("pedagogue"),
        "Kladde " + canary);
  }

  /** Somebody who can be let go without harm, with a link, and from whom something came once. */
  private void departure(Given given, Rows rows) {
    UUID leaver = keep("leaver", given.account("vikar", "Rita Rejs", "Vikar", Role.PROFESSIONAL));
    given.works(leaver, id("otherUnit"), "Vikar", false, false);
    rows.run(
        "insert into password_link (account_id, token_hash, given_at, expires_at) values (?,"
            + " sha256('proevelink'), now(), now() + interval '1 day')",
        leaver);
    UUID departure =
        keep(
            "departure",
            rows.insertWithId(
                "departure",
                "account_id",
                leaver,
                "heir_id",
                id("leader"),
                "at",
                Instant.now(),
                "by_name",
                "Anne " + canary));
    rows.insert(
        "departure_item",
        "departure_id",
        departure,
        "position",
        0,
        "child_id",
        id("child"),
        "what",
        "Tovholder " + canary);
    rows.insertWithId(
        "task",
        "kind",
        "TAKEN_OVER",
        "subject_id",
        departure,
        "owner_id",
        id("leader"),
        "title",
        "Rita er stoppet " + canary,
        "due_at",
        Instant.now().plus(1, ChronoUnit.DAYS));
  }

  private UUID keep(String name, UUID id) {
    ids.put(name, id);
    return id;
  }

  private static String letters() {
    StringBuilder text = new StringBuilder();
    for (char c : UUID.randomUUID().toString().substring(0, 8).toCharArray()) {
      text.append(Character.isDigit(c) ? (char) ('g' + c - '0') : c);
    }
    return text.toString();
  }
}
