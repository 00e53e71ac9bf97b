package dk.roedtraad.app.never;

import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The people of a school, a club and a family department: four professionals, two advisers, two
 * leaders, an administrator, and a meeting ahead. They act for one child after another.
 */
final class Cast {
  /** Somebody who acts. */
  record Actor(UUID id, String username, Role role) {}

  final Municipality at;
  final UUID school;
  final UUID family;
  final UUID club;
  final UUID meeting;
  final List<Actor> staff = new ArrayList<>();
  final Actor admin;
  private final Map<UUID, Program> programs = new ConcurrentHashMap<>();

  Cast(Municipality at) {
    this.at = at;
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Given given = at.given(mark);
    school = given.unit("Skolen", "SCHOOL", "GENERAL");
    family = given.unit("Familie", "FAMILY", "SPECIAL");
    club = given.unit("Klubben", "AFTER_SCHOOL", "GENERAL");
    List<Role> roles =
        List.of(
            Role.LEADER,
            Role.PROFESSIONAL,
            Role.PROFESSIONAL,
            Role.PROFESSIONAL,
            Role.PROFESSIONAL,
            Role.ADVISER,
            Role.ADVISER,
            Role.LEADER);
    for (int i = 0; i < roles.size(); i++) {
      String name = "n" + i + mark;
      UUID id = given.account(name, "Person " + i, "", roles.get(i));
      boolean leads = roles.get(i) == Role.LEADER;
      given.works(id, i < 4 ? school : i == 4 ? club : family, "", leads, leads);
      staff.add(new Actor(id, name, roles.get(i)));
    }
    UUID id = given.account("na" + mark, "Anne", "", Role.TENANT_ADMIN);
    admin = new Actor(id, "na" + mark, Role.TENANT_ADMIN);
    meeting = meeting(at.rows(), mark);
  }

  private UUID meeting(Rows rows, String mark) {
    UUID forum =
        rows.insertWithId(
            "forum", "type_key", "proeve." + mark, "name", "Teamet", "unit_id", school);
    for (Actor actor : staff) {
      rows.insert("forum_member", "forum_id", forum, "account_id", actor.id, "part", "MEMBER");
    }
    Instant start = Instant.now().plus(40, ChronoUnit.DAYS);
    return rows.insertWithId(
        "meeting",
        "forum_id",
        forum,
        "starts_at",
        start,
        "ends_at",
        start.plus(1, ChronoUnit.HOURS),
        "state",
        "PLANNED",
        "chair_id",
        staff.get(0).id,
        "minute_taker_id",
        staff.get(1).id);
  }

  /** A child that goes to the school; nothing is open around it. */
  UUID child() {
    Given given = at.given("");
    UUID child = given.child("Storm", LocalDate.now().minusYears(9));
    given.attends(child, school, "3.b");
    return child;
  }

  /** The actor's way in; a session that was ended is not opened again here. */
  Program program(Actor actor) {
    return programs.computeIfAbsent(
        actor.id, id -> Program.with(at, new Given(at.asProvisioner(), "").session(id)));
  }

  /**
   * Everybody is here again and has their own role, so that the next child meets the same people.
   */
  void allHere(Watch watch) {
    for (Actor actor : staff) {
      String now = watch.value("select role || ' ' || active from account where id = ?", actor.id);
      if ((actor.role + " true").equals(now)) {
        continue;
      }
      Program by = program(admin);
      by.form("/admin/users/" + actor.id + "/open", "");
      by.form("/admin/users/" + actor.id + "/role", "role=" + actor.role);
      programs.remove(actor.id);
    }
    watch.run("update unit set active = true where id = ?", club);
  }
}
