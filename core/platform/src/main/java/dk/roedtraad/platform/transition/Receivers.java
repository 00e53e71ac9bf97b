package dk.roedtraad.platform.transition;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The places that a child can come to, and who can receive it there. */
@ApplicationScoped
class Receivers {
  private static final int MOST = 500;
  private static final String PEOPLE =
      """
      select a.id, a.name, a.title, string_agg(u.name, ', ' order by u.name) as units
        from account a join membership m on m.account_id = a.id join unit u on u.id = m.unit_id and u.active
       where a.active and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER')
       group by a.id order by a.name collate "da-x-icu", a.id limit ?
      """;

  @Inject Sql sql;

  /** Every unit in use, by name. */
  List<Choice> places() {
    return sql.list(
        "select id, name from unit where active and area <> 'EXTERNAL' order by name collate"
            + " \"da-x-icu\", id",
        row -> new Choice(row.uuid("id").toString(), row.text("name")));
  }

  /** Everybody who can receive a child, with where they work. */
  List<Choice> people() {
    return sql.list(
        PEOPLE,
        row -> new Choice(row.uuid("id").toString(), row.text("name") + ", " + row.text("units")),
        MOST);
  }

  boolean isPlace(@Nullable UUID unit) {
    return unit == null
        || sql.one("select 1 from unit where id = ? and active", row -> true, unit).isPresent();
  }

  boolean isPerson(@Nullable UUID account) {
    return account == null
        || sql.one(
                "select 1 from account where id = ? and active and role in ('PROFESSIONAL',"
                    + " 'ADVISER', 'LEADER') for share",
                row -> true,
                account)
            .isPresent();
  }

  /** Where the child is now: the youngest enrolment that holds today. */
  @Nullable UUID placeOf(UUID child) {
    return sql.one(
            "select unit_id from enrolment where child_id = ? and valid_from <= current_date and"
                + " (valid_to is null or valid_to >= current_date) order by valid_from desc, id limit 1",
            row -> row.uuid("unit_id"),
            child)
        .orElse(null);
  }
}
