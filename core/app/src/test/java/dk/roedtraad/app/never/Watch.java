package dk.roedtraad.app.never;

import dk.roedtraad.app.stage.Municipality;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a municipality's rows, each time at one moment of it, and tells what must never be. It
 * knows nothing of the program's own triggers and rules.
 */
final class Watch implements AutoCloseable {

  /** Whoever anything is open about, or whose thread is open, and how many hold it. */
  private static final String HELD =
      """
      select c.id::text || ': ' || n || ' holders' from (
        select x.id, (select count(*) from thread t join account a on a.id = t.holder_id and a.active
                       and a.role <> 'TENANT_ADMIN' where t.child_id = x.id and t.closed_at is null) as n
          from child x
         where exists (select 1 from thread t where t.child_id = x.id and t.closed_at is null)
            or exists (select 1 from concern k where k.child_id = x.id and k.state <> 'CLOSED')
            or exists (select 1 from intervention i where i.child_id = x.id and i.state <> 'ENDED')
            or exists (select 1 from goal g where g.child_id = x.id and g.state in ('PROPOSED', 'AGREED'))
            or exists (select 1 from transition v where v.child_id = x.id and v.state = 'OPEN')
            or exists (select 1 from agreement r where r.child_id = x.id and r.state = 'OPEN')
            or exists (select 1 from agenda_item y join meeting m on m.id = y.meeting_id
                        and m.state in ('PLANNED', 'RUNNING')
                        where y.child_id = x.id and y.state in ('WAITING', 'OPEN'))) c
       where n <> 1
      """;

  private static final String UNANSWERED =
      """
      select h.id::text from handover h where h.state = 'OFFERED' and (
        not exists (select 1 from task k where k.subject_id = h.id and k.kind = 'HANDOVER_ANSWER'
                     and k.owner_id = h.receiver_id and k.done_at is null)
        or not exists (select 1 from thread t where t.id = h.thread_id and t.closed_at is null
                        and t.holder_id = h.giver_id))
      """;

  private static final String ANSWERED =
      """
      select h.id::text || ' ' || h.state from handover h where h.state <> 'OFFERED' and (
        exists (select 1 from task k where k.subject_id = h.id and k.kind = 'HANDOVER_ANSWER'
                 and k.done_at is null)
        or h.state = 'ACCEPTED' and not exists (select 1 from coordinator_change n
             where n.thread_id = h.thread_id and n.to_id = h.receiver_id and n.at >= h.offered_at
               and n.at between h.answered_at - interval '5 seconds' and h.answered_at + interval '5 seconds'))
      """;

  /** Each holder of a thread has it from the one before, and the last one has it now. */
  private static final String CHAIN =
      """
      select n.thread_id::text from (
        select *, lag(to_id) over w as before, lead(to_id) over w as after
          from coordinator_change window w as (partition by thread_id order by at, id)) n
        join thread t on t.id = n.thread_id
       where n.before is distinct from n.from_id or (n.after is null and t.holder_id <> n.to_id)
      """;

  private static final Map<String, String> NEVER = new LinkedHashMap<>();

  static {
    NEVER.put("a child that is not held by exactly one", HELD);
    NEVER.put("an offer that waits for nobody, or is not its holder's", UNANSWERED);
    NEVER.put("an answer that did not take effect", ANSWERED);
    NEVER.put("a thread that jumped from one holder to another", CHAIN);
    NEVER.put(
        "a handover that was made and is gone",
        "select subject_id::text from task k where kind = 'HANDOVER_ANSWER' and not exists (select 1"
            + " from handover h where h.id = k.subject_id)");
  }

  private final Connection looking;
  private final Connection asking;
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private volatile boolean watching = true;
  private Thread watcher;

  private Watch(Municipality at) {
    this.looking = at.connect();
    this.asking = at.connect();
  }

  /** A watch that looks again and again until it is closed. */
  static Watch over(Municipality at) {
    Watch watch = new Watch(at);
    watch.watcher = new Thread(watch::goOn, "watch " + at);
    watch.watcher.setDaemon(true);
    watch.watcher.start();
    return watch;
  }

  private void goOn() {
    while (watching) {
      look();
      try {
        Thread.sleep(40);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Looks once; what it sees stays seen. */
  void look() {
    synchronized (looking) {
      NEVER.forEach((what, sql) -> rows(looking, sql).forEach(row -> seen.add(what + ": " + row)));
    }
  }

  /** Everything that was seen and must never be. */
  List<String> seen() {
    return List.copyOf(seen);
  }

  /** Something that the runner itself found. */
  void tell(String what) {
    seen.add(what);
  }

  /** One value, or null. */
  @Nullable String value(String sql, UUID... args) {
    synchronized (asking) {
      List<String> found = rows(asking, sql, args);
      return found.isEmpty() ? null : found.get(0);
    }
  }

  void run(String sql, UUID... args) {
    synchronized (asking) {
      try (PreparedStatement statement = filled(asking, sql, args)) {
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }
  }

  private static List<String> rows(Connection connection, String sql, UUID... args) {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = filled(connection, sql, args);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return found;
  }

  private static PreparedStatement filled(Connection connection, String sql, UUID... args)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < args.length; i++) {
      statement.setObject(i + 1, args[i]);
    }
    return statement;
  }

  @Override
  public void close() {
    watching = false;
    try {
      watcher.join();
      looking.close();
      asking.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
