package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Holds every answer in which a child is named against the read log: no row, no child. */
final class ChildSeen {
  private final Municipality at;
  private final Rows rows;
  private final String childsName;

  ChildSeen(Municipality at) {
    this.at = at;
    this.rows = at.rows();
    this.childsName = "Alma " + at.world().canary();
  }

  /** Whether the answer names the child. */
  boolean in(Answer answer) {
    return answer.body().contains(childsName);
  }

  /** Fires; a sentence is added when the child was named and no row says so. */
  Answer logged(String what, List<String> faults, Supplier<Answer> shot) {
    long before = looks();
    Answer answer = shot.get();
    if (in(answer) && looks() == before) {
      faults.add(what + " names a child and writes no row in the read log.");
    }
    return answer;
  }

  /** Fires; a sentence is added when somebody was turned away and no row says so. */
  Answer refused(String what, UUID whom, List<String> faults, Supplier<Answer> shot) {
    long before = refusals(whom);
    Answer answer = shot.get();
    if (answer.status() == 404 && refusals(whom) == before) {
      faults.add(what + " turns somebody away and writes no row in the read log.");
    }
    return answer;
  }

  private long refusals(UUID whom) {
    return rows.count(
        "select count(*) from read_log where account_id = ? and action = 'REFUSED'", whom);
  }

  private long looks() {
    return rows.count(
        "select count(*) from read_log where child_id = ? or child_id is null and action = 'SEARCH'",
        at.world().id("child"));
  }
}
