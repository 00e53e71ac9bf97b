package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The mothers somebody knows already: of the children of their institutions, and of those held. */
@ApplicationScoped
@Transactional
public class MothersHere {
  private static final int MOST = 2_000;
  private static final String KNOWN =
      """
      select p.id, p.given_name || ' ' || p.family_name as name,
             string_agg(distinct c.given_name, ', ') as children,
             string_agg(distinct c.id::text, ' ') as ids
        from person p join family_relation r on r.person_id = p.id and r.kind = 'MOTHER'
        join child c on c.id = r.child_id and c.became_id is null
       where c.id in (select e.child_id from membership m join enrolment e on e.unit_id = m.unit_id
                where m.account_id = ? and e.valid_from <= current_date
                  and (e.valid_to is null or e.valid_to >= current_date)
              union select child_id from thread where holder_id = ? and closed_at is null)
       group by p.id, p.given_name, p.family_name
       order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.id limit ?
      """;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A mother that can be chosen.
   *
   * @param label her name and her children's, as people would say it
   */
  public record Known(UUID id, String name, String label) {}

  /**
   * The mothers whom the caller knows, sorted as Danes sort. The look is logged, for each child
   * that is named.
   *
   * @param motherOf the words between her name and her children's
   */
  public List<Known> of(Caller caller, String motherOf) {
    Set<UUID> named = new LinkedHashSet<>();
    List<Known> found =
        sql.list(
            KNOWN,
            row -> {
              Stream.of(row.text("ids").split(" ")).map(UUID::fromString).forEach(named::add);
              return new Known(
                  row.uuid("id"),
                  row.text("name"),
                  row.text("name") + ", " + motherOf + " " + row.text("children"));
            },
            caller.id(),
            caller.id(),
            MOST);
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.SEARCH,
        null,
        "concern.mothers",
        "own institutions: " + found.size());
    log.list(caller, Purpose.CONCERN, List.copyOf(named), "children-here");
    return found;
  }
}
