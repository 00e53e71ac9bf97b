package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a forum. The leader of its unit decides; of a forum for all, its chair or the
 * municipality's administrator. Whoever sits in it sees the children on its agendas, so each change
 * is written down.
 */
@ApplicationScoped
public class ForumMembers {
  private static final String FORUM =
      """
      select f.id, f.name, f.type_key, f.unit_id, f.active,
             exists (select 1 from forum_member m where m.forum_id = f.id and m.account_id = ?)
               as sits,
             exists (select 1 from membership w where w.unit_id = f.unit_id and w.account_id = ?)
               as works,
             exists (select 1 from membership w where w.unit_id = f.unit_id and w.account_id = ?
               and w.leads) or (f.unit_id is null and exists (select 1 from forum_member m
               where m.forum_id = f.id and m.account_id = ? and m.part = 'CHAIR')) as decides
        from forum f where f.id = ?
      """;
  private static final String MEMBERS =
      "select m.account_id, a.name, a.title, m.part, m.profession from forum_member m join account a"
          + " on a.id = m.account_id where m.forum_id = ? order by case m.part when 'CHAIR' then 1"
          + " when 'MINUTE_TAKER' then 2 else 3 end, a.name collate \"da-x-icu\"";
  private static final String PUT =
      "insert into forum_member (forum_id, account_id, part, profession) select ?, a.id, ?, ? from"
          + " account a where a.id = ? and a.active and a.role in ('PROFESSIONAL', 'ADVISER',"
          + " 'LEADER') on conflict (forum_id, account_id) do update set part = excluded.part,"
          + " profession = excluded.profession";

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A forum as the caller may see it.
   *
   * @param decides whether the caller may add and remove members
   */
  public record SeenForum(
      UUID id,
      String name,
      String typeKey,
      @Nullable UUID unit,
      boolean active,
      boolean sits,
      boolean decides) {}

  /** A member, and what they do. */
  public record Member(
      UUID account, String name, String title, ForumPart part, String profession) {}

  /**
   * The forum, for its members, its unit's people and the administrator; one for all is open to
   * all, since its members and dates say nothing of a child.
   *
   * @throws NotThere for anybody else
   */
  public SeenForum forum(Caller caller, UUID forum) {
    boolean administers = caller.isOneOf(Role.TENANT_ADMIN);
    UUID me = caller.id();
    return sql.one(
            FORUM,
            row -> {
              UUID unit = row.maybeUuid("unit_id");
              boolean near = row.flag("sits") || row.flag("works") || unit == null;
              if (!near && !administers) {
                throw new NotThere();
              }
              return new SeenForum(
                  row.uuid("id"),
                  row.text("name"),
                  row.text("type_key"),
                  unit,
                  row.flag("active"),
                  row.flag("sits"),
                  row.flag("decides") || administers);
            },
            me,
            me,
            me,
            me,
            forum)
        .orElseThrow(NotThere::new);
  }

  /** The chair first, then the minute taker, then the others by name. */
  public List<Member> of(UUID forum) {
    return sql.list(
        MEMBERS,
        row ->
            new Member(
                row.uuid("account_id"),
                row.text("name"),
                row.text("title"),
                row.one(ForumPart.class, "part"),
                row.text("profession")),
        forum);
  }

  /** Lets somebody sit in the forum, or changes what they do there. */
  @Transactional
  public void put(Caller by, UUID forum, UUID account, ForumPart part, String profession) {
    mustDecide(by, forum);
    if (profession.length() > 80) {
      throw new Refusal(Problem.INVALID, "forum.refuse.long-profession");
    }
    if (part != ForumPart.MEMBER) {
      sql.one("select id from forum where id = ? for update", row -> row.uuid("id"), forum);
      sql.run(
          "update forum_member set part = 'MEMBER' where forum_id = ? and part = ? and account_id <>"
              + " ?",
          forum,
          part,
          account);
    }
    if (sql.run(PUT, forum, part, profession.strip(), account) == 0) {
      throw new Refusal(Problem.INVALID, "forum.refuse.no-account");
    }
    note(by, forum, account);
  }

  /** Ends somebody's seat; meetings they lead stay theirs until somebody else is named. */
  @Transactional
  public void remove(Caller by, UUID forum, UUID account) {
    mustDecide(by, forum);
    sql.run("delete from forum_member where forum_id = ? and account_id = ?", forum, account);
    note(by, forum, account);
  }

  private void mustDecide(Caller by, UUID forum) {
    if (!forum(by, forum).decides()) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.not-deciding");
    }
  }

  private void note(Caller by, UUID forum, UUID account) {
    log.note(
        by,
        Purpose.ADMINISTRATION,
        ReadLog.Action.CHANGE,
        null,
        "forum.member",
        forum + " " + account);
  }
}
