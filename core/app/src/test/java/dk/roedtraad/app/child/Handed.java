package dk.roedtraad.app.child;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.platform.people.Role;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit of its own with a leader, two colleagues and a child whose thread the first of them holds:
 * nothing else is open.
 */
record Handed(
    Municipality at,
    UUID unit,
    UUID leader,
    Program asLeader,
    UUID giver,
    Program asGiver,
    UUID receiver,
    Program asReceiver,
    UUID child,
    String mark) {

  static Handed in(Municipality at) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Given given = at.given(mark);
    UUID unit = given.unit("Skolen", "SCHOOL", "GENERAL");
    UUID leader = given.account("l" + mark, "Lone Leder", "Leder", Role.LEADER);
    UUID giver = given.account("g" + mark, "Gerda Giver", "Lærer", Role.PROFESSIONAL);
    UUID receiver = given.account("r" + mark, "Rasmus Ny", "Lærer", Role.PROFESSIONAL);
    given.works(leader, unit, "Leder", true, false);
    given.works(giver, unit, "Lærer", false, false);
    given.works(receiver, unit, "Lærer", false, false);
    UUID child = given.child("Storm", LocalDate.now().minusYears(9));
    given.thread(child, giver);
    return new Handed(
        at,
        unit,
        leader,
        Program.loggedIn(at, "l" + mark),
        giver,
        Program.loggedIn(at, "g" + mark),
        receiver,
        Program.loggedIn(at, "r" + mark),
        child,
        mark);
  }

  /** Offered to the receiver by the giver; the handover's id. */
  UUID offered() {
    Answer answer = offer(asGiver, receiver);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.everything());
    }
    return open();
  }

  Answer offer(Program by, UUID to) {
    return by.send(
        "POST",
        "/api/v1/children/" + child + "/handovers",
        "{\"to\":\""
            + to
            + "\",\"reason\":\"Orlov\",\"doneSoFar\":\"Lektiecafé\",\"whatNext\":\"Ring til far\"}",
        "Idempotency-Key",
        UUID.randomUUID().toString());
  }

  Answer answer(Program by, UUID handover, boolean accept, String words) {
    return by.send(
        "POST",
        "/api/v1/handovers/" + handover + "/answer",
        "{\"accept\":" + accept + ",\"words\":\"" + words + "\"}",
        "If-Match",
        "\"" + version(handover) + "\"");
  }

  Answer withdraw(Program by, UUID handover) {
    return by.send(
        "POST",
        "/api/v1/handovers/" + handover + "/withdrawal",
        "{\"reason\":\"Alligevel ikke\"}",
        "If-Match",
        "\"" + version(handover) + "\"");
  }

  UUID open() {
    return rows()
        .id("select id::text from handover where child_id = ? and state = 'OFFERED'", child);
  }

  String state(UUID handover) {
    return rows().text("select state from handover where id = ?", handover);
  }

  String version(UUID handover) {
    return rows().text("select version::text from handover where id = ?", handover);
  }

  UUID holder() {
    return rows()
        .id("select holder_id::text from thread where child_id = ? and closed_at is null", child);
  }

  /** How many tasks of the kind wait for somebody about the child. */
  long waits(String kind, UUID owner) {
    return rows()
        .count(
            "select count(*) from task where kind = ? and owner_id = ? and child_id = ? and done_at"
                + " is null",
            kind,
            owner,
            child);
  }

  Rows rows() {
    return at.rows();
  }
}
