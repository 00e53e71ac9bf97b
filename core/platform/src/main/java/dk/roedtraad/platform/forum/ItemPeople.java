package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in one item alone: colleagues with an account, parents, the child and the network
 * by name. An account that is invited can see the child from then on, so each change is logged.
 */
@ApplicationScoped
@Transactional
public class ItemPeople {
  private static final String NEAR =
      """
      select null::uuid as account_id, p.given_name || ' ' || p.family_name as name, r.kind, '' as
             words, 1 as rank
        from family_relation r join person p on p.id = r.person_id where r.child_id = ?
      union all
      select null, c.given_name, 'CHILD', '', 2 from child c where c.id = ?
      union all
      select t.holder_id, a.name, 'COORDINATOR', '', 3
        from thread t join account a on a.id = t.holder_id
       where t.child_id = ? and t.closed_at is null
      union all
      select n.account_id, n.name, '', n.relation, 4 from network_contact n where n.child_id = ?
      order by rank, name
      """;
  private static final String FIND =
      "select id, name, title from account where active and role in ('PROFESSIONAL', 'ADVISER',"
          + " 'LEADER') and lower(name) like '%' || lower(?) || '%' order by name collate"
          + " \"da-x-icu\" limit 12";

  @Inject Sql sql;
  @Inject Items items;
  @Inject Sharing sharing;

  /**
   * Somebody near the child who could be asked to come.
   *
   * @param account null without one
   * @param kind a kind of family relation, {@code CHILD}, {@code COORDINATOR}, or empty
   * @param relation in words, when there is no kind
   */
  public record Near(@Nullable UUID account, String name, String kind, String relation) {}

  /** A colleague found by name. */
  public record Colleague(UUID account, String name, String title) {}

  /**
   * Those near the child of an opened item: parents, the child, the coordinator, the network.
   *
   * @param seen the item as it was opened for the caller; that look is logged
   */
  public List<Near> near(MeetingPage seen) {
    AgendaRow opened = seen.chosen();
    UUID child = opened == null ? null : opened.child();
    if (child == null) {
      return List.of();
    }
    return sql.list(
        NEAR,
        row ->
            new Near(
                row.maybeUuid("account_id"), row.text("name"), row.text("kind"), row.text("words")),
        child,
        child,
        child,
        child);
  }

  /** Colleagues whose name contains the words; none for fewer than two letters. */
  public List<Colleague> find(String words) {
    String wanted = words.strip().replaceAll("[%_\\\\]", "");
    return wanted.length() < 2
        ? List.of()
        : sql.list(
            FIND,
            row -> new Colleague(row.uuid("id"), row.text("name"), row.text("title")),
            wanted);
  }

  /**
   * Invites somebody for this item; whoever is there already stays once.
   *
   * @param account null for somebody without one
   * @param part what they are to the child or at the meeting
   */
  public void invite(Caller by, UUID item, @Nullable UUID account, String name, String part) {
    items.write(by, item, "meeting.people").whileAhead();
    if (account != null) {
      sharing.mayJoin(item, account);
    }
    String known = account == null ? name.strip() : nameOf(account);
    if (known.isEmpty() || known.length() > 120 || part.length() > 120) {
      throw new Refusal(Problem.INVALID, "forum.refuse.no-name");
    }
    sql.run(
        "insert into item_participant (id, item_id, account_id, name, part) select ?, ?, ?::uuid, ?,"
            + " ? where not exists (select 1 from item_participant where item_id = ? and name = ?"
            + " and account_id is not distinct from ?::uuid)",
        Ids.next(),
        item,
        account,
        known,
        part.strip(),
        item,
        known,
        account);
  }

  /** Notes whether somebody comes. */
  public void attends(Caller by, UUID item, UUID participant, boolean comes) {
    items.write(by, item, "meeting.people").whileAhead();
    sql.run(
        "update item_participant set attends = ? where id = ? and item_id = ?",
        comes,
        participant,
        item);
  }

  /** Takes an invitation back. */
  public void remove(Caller by, UUID item, UUID participant) {
    items.write(by, item, "meeting.people").whileAhead();
    sql.run("delete from item_participant where id = ? and item_id = ?", participant, item);
  }

  private String nameOf(UUID account) {
    return sql.one(
            "select name from account where id = ? and active and role in ('PROFESSIONAL',"
                + " 'ADVISER', 'LEADER')",
            row -> row.text("name"),
            account)
        .orElseThrow(() -> new Refusal(Problem.INVALID, "forum.refuse.no-account"));
  }
}
