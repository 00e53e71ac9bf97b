package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has looked at a child, newest first. Whoever answers for the child, the coordinator, their
 * leader and the leader of where the child is in everyday life, sees names; others see the role.
 * What was refused showed nothing and stands in the log alone. Somebody from whom a suspicion of
 * abuse is hidden sees no look at a concern: that there are many would tell of it.
 */
@ApplicationScoped
@Transactional
public class WhoLooked {
  private static final int MOST = 50;
  private static final String LOOKS =
      Suspicions.HIDDEN
          + """
      select l.id, l.at, l.actor, l.relation, l.purpose, l.action, l.section,
             l.detail = 'LIST' as listed, a.role
        from read_log l left join account a on a.id = l.account_id
       where l.child_id = ? and l.action <> 'REFUSED' and (? or l.detail <> 'LIST')
         and not (exists (select 1 from hidden) and (l.purpose = 'CONCERN'
             or l.section like 'concern%'))
      """;
  private static final String LEADS_THERE =
      "select 1 as leads from membership w join enrolment e on e.unit_id = w.unit_id where"
          + " w.account_id = ? and w.leads and e.child_id = ? and e.valid_from <= current_date and"
          + " (e.valid_to is null or e.valid_to >= current_date) limit 1";
  private static final String BEFORE =
      """
         and l.at <= (select at from read_log where id = ? and child_id = ?)
         and (l.at, l.id) < (select at, id from read_log where id = ? and child_id = ?)
      """;
  private static final String SOME = " order by l.at desc, l.id desc limit ?";

  @Inject Looks looks;
  @Inject ReadStrip strips;
  @Inject Sql sql;

  /**
   * A look.
   *
   * @param name empty when the reader is not to see it
   * @param role null when nobody's account did it any more
   * @param relation null for lists and for what went another way than the child's page
   * @param listed whether the child stood in a list, and was not opened
   */
  public record Look(
      UUID id,
      Instant at,
      String name,
      @Nullable Role role,
      @Nullable Relation relation,
      Purpose purpose,
      ReadLog.Action action,
      String section,
      boolean listed) {}

  /**
   * A stretch of the looks.
   *
   * @param named whether the reader sees names
   * @param olderThan what to ask for those before; null at the first look
   */
  public record Pages(ChildStrip strip, List<Look> looks, boolean named, @Nullable UUID olderThan) {
    public Pages {
      looks = List.copyOf(looks);
    }
  }

  /**
   * The looks at a child; this one is written down too.
   *
   * @param lists whether lists in which the child stood are among them
   * @param before those older than this look; null for the newest
   * @throws dk.roedtraad.platform.access.NotThere when the child is not the caller's to see
   */
  public Pages at(Caller caller, UUID child, boolean lists, @Nullable UUID before) {
    Relation mine = looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "looks");
    boolean named =
        mine == Relation.COORDINATOR || mine == Relation.LEADER || leadsWhereItIs(caller, child);
    List<Look> found =
        before == null
            ? sql.list(
                LOOKS + SOME, row -> look(row, named), caller.id(), child, child, lists, MOST + 1)
            : sql.list(
                LOOKS + BEFORE + SOME,
                row -> look(row, named),
                caller.id(),
                child,
                child,
                lists,
                before,
                child,
                before,
                child,
                MOST + 1);
    boolean older = found.size() > MOST;
    List<Look> shown = older ? found.subList(0, MOST) : found;
    return new Pages(strips.of(child), shown, named, older ? shown.get(MOST - 1).id() : null);
  }

  private boolean leadsWhereItIs(Caller caller, UUID child) {
    return sql.one(LEADS_THERE, row -> row.integer("leads"), caller.id(), child).isPresent();
  }

  private static Look look(Row row, boolean named) throws SQLException {
    return new Look(
        row.uuid("id"),
        row.instant("at"),
        named ? row.text("actor") : "",
        row.maybeOne(Role.class, "role"),
        row.text("relation").isEmpty() ? null : row.one(Relation.class, "relation"),
        row.one(Purpose.class, "purpose"),
        row.one(ReadLog.Action.class, "action"),
        row.text("section"),
        row.flag("listed"));
  }
}
