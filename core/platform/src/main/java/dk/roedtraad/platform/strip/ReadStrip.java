package dk.roedtraad.platform.strip;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.work.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strip, alone or as part of a larger question: one statement either way. Whoever shows
 * it has asked the access layer.
 */
@ApplicationScoped
public class ReadStrip {
  /** The columns of the strip; a larger question puts its own after them. */
  public static final String COLUMNS =
      """
      select c.id, c.given_name, c.family_name, c.born_on, c.expected_on, c.address_protected,
             c.version, t.holder_id, a.name as holder, a.title as holder_title,
             n.due_at, n.kind as next_kind, n.owner as next_owner,
             (select max(i.step) from intervention i where i.child_id = c.id
                 and i.state = 'RUNNING') as step,
             h.id as offer_id, ha.name as offered_to, h.answer_by as offer_answer_by,
             coalesce((select json_agg(json_build_object('unit', u.name, 'group', e.group_name)
                               order by u.kind desc)
                         from enrolment e join unit u on u.id = e.unit_id
                        where e.child_id = c.id and e.valid_from <= current_date
                          and (e.valid_to is null or e.valid_to >= current_date)), '[]') as places
      """;

  /**
   * Where they come from; takes the child's id, whose row is {@code c}. What is due for a suspicion
   * of abuse stands on its holder's own list alone.
   */
  public static final String FROM =
      """
        from child c
        left join thread t on t.child_id = c.id and t.closed_at is null
        left join account a on a.id = t.holder_id
        left join handover h on h.thread_id = t.id and h.state = 'OFFERED'
        left join account ha on ha.id = h.receiver_id
        left join lateral (select w.due_at, w.kind, o.name as owner from task w
              join account o on o.id = w.owner_id where w.child_id = c.id
              and w.done_at is null and
      """
          + Suspicions.isNone("w.subject_id")
          + """
            order by w.due_at limit 1) n on true
           where c.id = ?
          """;

  @Inject Sql sql;
  @Inject TenantModules modules;

  /**
   * The strip of one child.
   *
   * @throws NotThere when there is no such child
   */
  public ChildStrip of(UUID child) {
    return sql.one(COLUMNS + FROM, this::read, child).orElseThrow(() -> new NotThere(child));
  }

  /** The strip in a row that has its columns. */
  public ChildStrip read(Row row) throws SQLException {
    TaskKind kind = row.maybeOne(TaskKind.class, "next_kind");
    return new ChildStrip(
        row.uuid("id"),
        row.text("given_name"),
        row.text("family_name"),
        row.maybeDate("born_on"),
        row.maybeDate("expected_on"),
        row.flag("address_protected"),
        row.each(
            "places",
            place -> new ChildStrip.Place(place.getString("unit"), place.getString("group"))),
        row.maybeUuid("holder_id"),
        row.maybeText("holder"),
        row.maybeText("holder_title"),
        offer(row),
        row.maybeInstant("due_at"),
        kind == null ? "" : "work.kind." + kind.key(),
        kind == null ? "" : row.text("next_owner"),
        row.maybeInteger("step"),
        modules.now().ladder().map(ladder -> ladder.steps().size()).orElse(0),
        row.integer("version"));
  }

  private static ChildStrip.@Nullable Offer offer(Row row) throws SQLException {
    UUID handover = row.maybeUuid("offer_id");
    return handover == null
        ? null
        : new ChildStrip.Offer(handover, row.text("offered_to"), row.date("offer_answer_by"));
  }
}
