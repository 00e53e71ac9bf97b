package dk.roedtraad.app.stage;

import dk.roedtraad.api.MunicipalityModule;
import dk.roedtraad.platform.people.Role;
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
    UUID id = name.equals("drawing") ? drawing() : ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException(
          "the world has no \"" + name + "\"; it has " + ids.keySet());
    }
    return id;
  }

  /** A voice with a drawing; sealed by the application, so it is sent in when first asked for. */
  private synchronized UUID drawing() {
    UUID known = ids.get("drawing");
    if (known != null) {
      return known;
    }
    Answer sent =
        session(PEDAGOGUE).upload("/children/" + id("child") + "/voice", Drawings.small(8, 8));
    return keep("drawing", UUID.fromString(sent.header("Location").replaceFirst(".*#voice-", "")));
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
  public void grow(int times) {
    Rows rows = municipality.rows();
    new WorldGrowth(this, rows, new Given(rows, canary)).by(times);
  }

  private void settle() {
    Rows rows = municipality.rows();
    Given given = new Given(rows, canary);
    WorldFamily family = new WorldFamily(this, rows, given);
    family.people();
    family.child();
    family.citizens();
    WorldHelp help = new WorldHelp(this, rows);
    help.help();
    new WorldMeeting(this, rows).meeting();
    help.goal();
    WorldOffice office = new WorldOffice(this, rows, given);
    office.office();
    office.departure();
    keep("consent", given.consented(id("child"), id("pedagogue")));
    keep("handover", given.offered(id("child"), id("pedagogue"), id("adviser")));
    keep("transition", given.transition(id("child"), id("pedagogue"), id("adviser"), id("unit")));
    keep("step", given.step(id("transition")));
    keep("ageStep", given.ageStep(id("child"), id("pedagogue")));
    keep("review", given.review(id("child"), id("pedagogue"), id("leader")));
    keep("absence", given.absence(id("pedagogue"), id("leader"), 400));
    keep("absenceToo", given.absence(id("pedagogue"), id("leader"), 500));
    keep("emergency", given.emergency(id("child"), id("pedagogue"), id("leader")));
  }

  MunicipalityModule module() {
    return municipality.module();
  }

  /** The next place on the agenda. */
  int next() {
    return ++last;
  }

  UUID keep(String name, UUID id) {
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
