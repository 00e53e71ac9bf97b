package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is invited for an item from the start, before anybody adds or removes a name. */
@ApplicationScoped
class FirstInvited {
  private static final String COORDINATOR =
      "select t.holder_id, a.name from thread t join account a on a.id = t.holder_id where t.child_id"
          + " = ? and t.closed_at is null and not exists (select 1 from forum_member m where"
          + " m.forum_id = ? and m.account_id = t.holder_id) and not exists (select 1 from"
          + " item_participant p where p.item_id = ? and p.account_id = t.holder_id)";
  private static final String CUSTODY =
      "select p.given_name || ' ' || p.family_name as name, r.kind from family_relation r join person"
          + " p on p.id = r.person_id where r.child_id = ? and r.custody and (r.custody_from is null or"
          + " r.custody_from <= current_date) and (r.custody_to is null or r.custody_to >="
          + " current_date) order by r.kind, name";
  private static final String INSERT =
      "insert into item_participant (id, item_id, account_id, name, part) values (?, ?, ?, ?, ?)";

  @Inject Sql sql;

  /** The coordinator, and as the forum says the custody holders and the child. */
  void forChild(UUID item, UUID child, UUID forum, Optional<ForumType> type) {
    Texts t = Languages.texts("da");
    List<@Nullable Object[]> rows = new ArrayList<>();
    sql.list(
        COORDINATOR,
        row ->
            rows.add(
                row(item, row.uuid("holder_id"), row.text("name"), t.of("forum.part.coordinator"))),
        child,
        forum,
        item);
    if (type.filter(ForumType::parentsInvited).isPresent()) {
      sql.list(
          CUSTODY,
          row -> rows.add(row(item, null, row.text("name"), t.of(relationKey(row.text("kind"))))),
          child);
    }
    if (type.filter(ForumType::childInvited).isPresent()) {
      sql.list(
          "select given_name from child where id = ? and born_on is not null",
          row -> rows.add(row(item, null, row.text("given_name"), t.of("forum.part.child"))),
          child);
    }
    if (!rows.isEmpty()) {
      sql.batch(INSERT, rows);
    }
  }

  /** Whoever brought it there without sitting in the forum. */
  void bringer(UUID item, Caller by) {
    sql.run(INSERT, row(item, by.id(), by.name(), by.title()));
  }

  /** The text key of a family relation. */
  static String relationKey(String kind) {
    return "forum.relation." + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static @Nullable Object[] row(
      UUID item, @Nullable UUID account, String name, String part) {
    return new @Nullable Object[] {Ids.next(), item, account, name, part};
  }
}
