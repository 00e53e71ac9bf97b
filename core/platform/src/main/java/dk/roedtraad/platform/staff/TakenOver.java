package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came to somebody when a colleague left; nobody else sees it. */
@ApplicationScoped
@Transactional
public class TakenOver {
  private static final String ONE =
      """
      select d.at, a.name as leaver, t.done_at is null as waits,
             i.child_id, i.what, c.given_name, c.family_name
        from departure d join account a on a.id = d.account_id
        join task t on t.kind = 'TAKEN_OVER' and t.subject_id = d.id and t.owner_id = ?
        left join departure_item i on i.departure_id = d.id
        left join child c on c.id = i.child_id
       where d.id = ? order by i.position
      """;

  @Inject Sql sql;
  @Inject ReadLog log;
  @Inject Tasks tasks;

  /**
   * A departure as its receiver sees it.
   *
   * @param waits whether the receiver has still to say that it is dealt with
   * @param lines one for each child, and one for all that concerns no child
   */
  public record Departure(UUID id, String leaver, Instant at, boolean waits, List<Line> lines) {}

  /** What came of one child; no child for groups and forums. */
  public record Line(@Nullable UUID child, String name, List<String> what) {}

  /**
   * What the caller took over; each child shown is logged.
   *
   * @throws NotThere when it came to somebody else
   */
  public Departure one(Caller caller, UUID id) {
    List<Found> found = rows(caller, id);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Found each : found) {
      if (!each.what().isEmpty()) {
        lines
            .computeIfAbsent(
                String.valueOf(each.child()),
                key -> new Line(each.child(), each.name(), new ArrayList<>()))
            .what()
            .add(each.what());
      }
    }
    log.list(
        caller,
        Purpose.FOLLOW_UP,
        lines.values().stream().map(Line::child).filter(Objects::nonNull).toList(),
        "taken-over");
    Found first = found.get(0);
    return new Departure(
        id, first.leaver(), first.at(), first.waits(), List.copyOf(lines.values()));
  }

  /** The caller has seen to it. */
  public void dealtWith(Caller caller, UUID id) {
    rows(caller, id);
    tasks.close(caller, TaskKind.TAKEN_OVER, id);
  }

  private List<Found> rows(Caller caller, UUID id) {
    List<Found> found =
        sql.list(
            ONE,
            row -> {
              String given = row.maybeText("given_name");
              String what = row.maybeText("what");
              return new Found(
                  row.text("leaver"),
                  row.instant("at"),
                  row.flag("waits"),
                  row.maybeUuid("child_id"),
                  given == null ? "" : given + " " + row.text("family_name"),
                  what == null ? "" : what);
            },
            caller.id(),
            id);
    if (found.isEmpty()) {
      throw new NotThere();
    }
    return found;
  }

  private record Found(
      String leaver, Instant at, boolean waits, @Nullable UUID child, String name, String what) {}
}
