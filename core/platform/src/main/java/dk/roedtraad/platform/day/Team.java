package dk.roedtraad.platform.day;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the people carry whom the caller leads, in their units and in those below: who holds how
 * many children, what is over time, and whether a child is without coordinator. Also for a
 * colleague who has left, whose things would else be nobody's.
 */
@ApplicationScoped
@Transactional
public class Team {
  private static final int MOST = 100;
  private static final int LAST = 100;
  private static final String IN_HAND =
      """
      (select child_id from concern where state <> 'CLOSED' and child_id is not null
          and holder_id in (select account_id from led_here)
        union select child_id from intervention where state = 'RUNNING' and child_id is not null
          and responsible_id in (select account_id from led_here)) x
       where not exists (select 1 from thread t where t.child_id = x.child_id
          and t.closed_at is null)
      """;
  private static final String PEOPLE =
      Related.LED
          + """
          select f.leads, f.without, p.*
            from (select exists (select 1 from units) as leads, (select count(*) from
          """
          + IN_HAND
          + """
            ) as without) f
            left join lateral (
              select a.id, a.name, a.active, h.holds, w.waits, w.overdue,
                     sum(w.overdue) over () as overdue_in_all
                from account a
                cross join lateral (select count(*) as holds from thread
                   where holder_id = a.id and closed_at is null) h
                cross join lateral (select count(*) as waits,
                     count(*) filter (where due_at < now()) as overdue from task
                   where owner_id = a.id and done_at is null) w
               where a.id in (select account_id from led_here) and (h.holds > 0 or w.waits > 0)
               order by w.overdue desc, w.waits desc, a.name collate "da-x-icu", a.id
               limit ? offset ?) p on true
          """;
  private static final String WITHOUT =
      Related.LED
          + " select c.id, c.given_name || ' ' || c.family_name as name from child c where c.id in"
          + " (select x.child_id from "
          + IN_HAND
          + ") order by c.family_name collate \"da-x-icu\", c.id limit ?";

  @Inject Sql sql;
  @Inject ReadLog log;

  /** What somebody carries. */
  public record Load(
      UUID account, String name, boolean active, int holds, int waits, int overdue) {}

  /**
   * The figures of whoever leads.
   *
   * @param leads whether the caller leads anybody; else all is empty
   * @param without children in their people's hands that have no coordinator
   * @param overdue how much is over time in all
   * @param people who carry anything, those with most over time first
   * @param more whether there are more people after these
   */
  public record Figures(
      boolean leads, int without, int overdue, List<Load> people, int number, boolean more) {
    public Figures {
      people = List.copyOf(people);
    }
  }

  /**
   * The figures, and the people of one page.
   *
   * @param asked number of the page, the first is 1
   */
  public Figures of(Caller caller, int asked) {
    return figures(caller, Math.min(Math.max(1, asked), LAST), MOST);
  }

  /** The same with the few who have most over time, for My day. */
  public Figures inShort(Caller caller, int people) {
    return figures(caller, 1, people);
  }

  /** The children without coordinator behind the figure; they are logged. */
  public List<MyDay.Held> without(Caller caller) {
    List<MyDay.Held> found =
        sql.list(
            WITHOUT, row -> new MyDay.Held(row.uuid("id"), row.text("name")), caller.id(), MOST);
    log.list(caller, Purpose.FOLLOW_UP, found.stream().map(MyDay.Held::child).toList(), "team");
    return found;
  }

  private Figures figures(Caller caller, int number, int most) {
    List<Load> people = new ArrayList<>();
    List<Figures> heads =
        sql.list(
            PEOPLE,
            row -> {
              if (row.maybeUuid("id") != null) {
                people.add(
                    new Load(
                        row.uuid("id"),
                        row.text("name"),
                        row.flag("active"),
                        row.integer("holds"),
                        row.integer("waits"),
                        row.integer("overdue")));
              }
              return new Figures(
                  row.flag("leads"),
                  row.integer("without"),
                  row.integer("overdue_in_all"),
                  List.of(),
                  number,
                  false);
            },
            caller.id(),
            most + 1,
            (number - 1) * most);
    Figures head = heads.get(0);
    boolean more = people.size() > most;
    return new Figures(
        head.leads(),
        head.without(),
        head.overdue(),
        more ? people.subList(0, most) : people,
        number,
        more);
  }
}
