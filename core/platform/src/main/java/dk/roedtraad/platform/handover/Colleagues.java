package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** To whom a child's thread can be offered. */
@ApplicationScoped
class Colleagues {
  private static final String HERE =
      """
      select distinct a.id, a.name, a.title from account a
        join membership m on m.account_id = a.id
       where a.active and a.can_log_in and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER')
         and m.unit_id in (select unit_id from membership where account_id = ?
               union select unit_id from enrolment where child_id = ?
                 and (valid_to is null or valid_to >= current_date))
       order by a.name limit 300
      """;

  @Inject Sql sql;

  /** Those of the caller's units and of the units around the child, who can log in; at most 300. */
  List<Colleague> of(Caller caller, UUID child) {
    return sql.list(
        HERE,
        row -> new Colleague(row.uuid("id"), row.text("name"), row.text("title")),
        caller.id(),
        child);
  }
}
