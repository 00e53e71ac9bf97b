package dk.roedtraad.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * The demo's first days are quiet. Through REST, as its people would, they get on with their work
 * until a leader has a full worklist and one child a full thread.
 */
final class Preparation {
  private static final int ROWS = 25;
  private static final String COLLEAGUE =
      "select c.username from account c join membership m on m.account_id = c.id"
          + " join membership l on l.unit_id = m.unit_id where l.account_id = '%s'"
          + " and c.role = 'PROFESSIONAL' and c.password_hash is not null order by 1 limit 1";
  private static final String CHILDREN =
      "select distinct e.child_id from enrolment e join membership m on m.unit_id = e.unit_id"
          + " where m.account_id = '%s' and e.valid_from <= current_date"
          + " and coalesce(e.valid_to, current_date) >= current_date"
          + " and not exists (select 1 from concern k where k.child_id = e.child_id)"
          + " order by 1 limit 200";

  private final Server server;
  private final Database database;
  private final String host;
  private final String password;

  Preparation(Server server, Database database, String host, String password) {
    this.server = server;
    this.database = database;
    this.host = host;
    this.password = password;
  }

  /** The user name of the leader for whom most is waiting. */
  String leader() throws SQLException {
    return database.one(
        "select a.username from account a where a.role = 'LEADER' and a.password_hash is not null"
            + " order by (select count(*) from task t where t.owner_id = a.id and t.done_at is null)"
            + " desc, a.username limit 1");
  }

  /** Somebody who is logged in. */
  Visitor as(String username) throws IOException {
    return Visitor.logIn(server.port(), host, username, password);
  }

  void fillWorklist(String leader) throws IOException, SQLException {
    String colleague = database.one(COLLEAGUE.formatted(id(leader)));
    Visitor teacher = as(colleague);
    List<String> children = database.list(CHILDREN.formatted(id(colleague)));
    for (String child : children) {
      if (waiting(leader) >= ROWS) {
        return;
      }
      teacher.post(
          "/api/v1/concerns",
          "{\"about\":\"CHILD\",\"child\":\"%s\",\"seen\":\"Sidder alene i frikvarteret.\"}"
              .formatted(child));
    }
  }

  /** Answers the id of the child whose thread is full. */
  String fillThread(String leader) throws IOException, SQLException {
    String concern =
        database.one(
            "select k.id from concern k where k.holder_id = '%s' and k.state <> 'CLOSED' order by"
                    .formatted(id(leader))
                + " (select count(*) from thread_entry e where e.child_id = k.child_id) desc, k.id"
                + " limit 1");
    String child = database.one("select child_id from concern where id = '" + concern + "'");
    Visitor visitor = as(leader);
    String path = "/api/v1/concerns/" + concern;
    while (entries(child) < ROWS) {
      visitor.change(
          path,
          path + "/follow-ups",
          "{\"words\":\"Talt med klassens lærer. Vi ser tiden an og taler med familien igen.\"}");
    }
    return child;
  }

  /** How many lines the worklist has. */
  int waiting(String username) throws SQLException {
    return database.number(
        "select count(*) from task where done_at is null and owner_id = '" + id(username) + "'");
  }

  /** How many entries the thread has. */
  int entries(String child) throws SQLException {
    return database.number("select count(*) from thread_entry where child_id = '" + child + "'");
  }

  /** Somebody with little to do, and one of the children with a short thread. */
  String quietLeader() throws SQLException {
    return database.one(
        "select a.username from account a where a.role = 'LEADER' and a.password_hash is not null"
            + " and exists (select 1 from task t where t.owner_id = a.id and t.done_at is null"
            + " and t.child_id is not null) order by (select count(*) from task t"
            + " where t.owner_id = a.id and t.done_at is null), a.username limit 1");
  }

  String quietChild(String leader) throws SQLException {
    return database.one(
        "select h.child_id from thread h where h.closed_at is null and h.holder_id = '%s' order by"
                .formatted(id(leader))
            + " (select count(*) from thread_entry e where e.child_id = h.child_id), 1 limit 1");
  }

  private String id(String username) throws SQLException {
    return database.one("select id from account where username = '" + username + "'");
  }
}
