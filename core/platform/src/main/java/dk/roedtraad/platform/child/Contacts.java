package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Adds people to a child's network; where they stand is the child's own placing. */
@ApplicationScoped
@Transactional
public class Contacts {
  private static final Set<String> ARENAS = Set.of("HOME", "SCHOOL", "LEISURE", "PROFESSIONAL");

  @Inject Looks looks;
  @Inject Sql sql;

  /** Adds somebody around the child. */
  public void add(
      Caller caller,
      UUID child,
      String name,
      String relation,
      String arena,
      boolean professional,
      int closeness,
      boolean littleContact) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CHANGE, "network");
    if (name.isBlank() || relation.isBlank() || name.length() > 120 || relation.length() > 120) {
      throw new Refusal(Problem.REFUSED, "child.network.refused.name");
    }
    if (!ARENAS.contains(arena) || closeness < 1 || closeness > 3) {
      throw new Refusal(Problem.REFUSED, "child.network.refused.place");
    }
    sql.run(
        "insert into network_contact (id, child_id, name, relation, arena, professional, closeness,"
            + " little_contact) values (?, ?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        child,
        name.strip(),
        relation.strip(),
        arena,
        professional,
        closeness,
        littleContact);
  }
}
