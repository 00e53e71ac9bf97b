package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Everybody who works here, a page at a time. */
@ApplicationScoped
public class StaffList {
  /** How many stand on a page. */
  public static final int ON_A_PAGE = 50;

  private static final String COLUMNS =
      """
      select a.id, a.username, a.name, a.title, a.role, a.active, a.by_hand, a.emergency, a.gone_at is not null as gone,
             exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as app,
             a.can_log_in as has_password, l.expires_at as link_until,
             (select count(*) from login_session s where s.account_id = a.id and s.ends_at > now()
               and s.last_seen_at > now() - interval '45 minutes') as sessions,
             coalesce((select string_agg(u.name, ', ' order by m.leads desc, u.name)
               from membership m join unit u on u.id = m.unit_id where m.account_id = a.id), '')
               as units
      """;
  private static final String FROM =
      " from account a left join password_link l on l.account_id = a.id and l.expires_at > now()";
  private static final String FOUND =
      " where ? = '' or ext.fold(a.name) like '%' || ext.fold(?) || '%' or lower(a.username) like"
          + " '%' || lower(?) || '%'";

  @Inject Sql sql;

  /**
   * A page of people.
   *
   * @param page the first is 1
   * @param total how many were found in all
   */
  public record Found(List<StaffMember> people, int page, int total) {
    /** How many pages there are. */
    public int pages() {
      return Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
    }
  }

  /** Those whose name or user name holds the words; everybody when there are none. */
  public Found find(String words, int page) {
    String wanted = words.strip().replaceAll("[%_\\\\]", "");
    int shown = Math.max(1, Math.min(page, 10_000));
    int total =
        sql.one(
                "select count(*) as total from account a" + FOUND,
                row -> row.integer("total"),
                wanted,
                wanted,
                wanted)
            .orElse(0);
    List<StaffMember> people =
        sql.list(
            COLUMNS + FROM + FOUND + " order by a.name collate \"da-x-icu\", a.id limit ? offset ?",
            StaffList::member,
            wanted,
            wanted,
            wanted,
            ON_A_PAGE,
            (shown - 1) * ON_A_PAGE);
    return new Found(people, shown, total);
  }

  /**
   * @throws NotThere when nobody here has that id
   */
  public StaffMember one(UUID id) {
    return sql.one(COLUMNS + FROM + " where a.id = ?", StaffList::member, id)
        .orElseThrow(NotThere::new);
  }

  private static StaffMember member(Row row) throws SQLException {
    return new StaffMember(
        row.uuid("id"),
        row.text("username"),
        row.text("name"),
        row.text("title"),
        row.one(Role.class, "role"),
        row.flag("active"),
        row.text("units"),
        row.flag("has_password"),
        row.maybeInstant("link_until"),
        row.integer("sessions"),
        row.flag("app"),
        row.flag("emergency"),
        row.flag("gone"),
        row.flag("by_hand"));
  }
}
