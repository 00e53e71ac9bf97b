package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The children whom somebody may raise a concern about: those of their own institutions. */
@ApplicationScoped
@Transactional
public class ChildrenHere {
  private static final int MOST = 2_000;
  private static final String OF_MY_UNITS =
      """
      select distinct on (c.family_name collate "da-x-icu", c.given_name collate "da-x-icu", c.id)
             c.id, c.given_name, c.family_name, c.born_on, e.group_name, e.unit_id
        from membership m join enrolment e on e.unit_id = m.unit_id and e.valid_from <= current_date
             and (e.valid_to is null or e.valid_to >= current_date)
        join child c on c.id = e.child_id
       where m.account_id = ?
       order by c.family_name collate "da-x-icu", c.given_name collate "da-x-icu", c.id
       limit ?
      """;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A child that can be chosen.
   *
   * @param label name, age and group, as people would say it; unique in the list
   */
  public record Choosable(UUID id, String name, String label, UUID unit) {}

  /**
   * The children of the caller's institutions, sorted as Danes sort. The look is logged, for each
   * child.
   */
  public List<Choosable> of(Caller caller, String years) {
    List<Choosable> found =
        sql.list(
            OF_MY_UNITS,
            row -> {
              String name = row.text("given_name") + " " + row.text("family_name");
              return new Choosable(
                  row.uuid("id"),
                  name,
                  label(name, row.maybeDate("born_on"), row.text("group_name"), years),
                  row.uuid("unit_id"));
            },
            caller.id(),
            MOST);
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.SEARCH,
        null,
        "concern.children",
        "own institutions: " + found.size());
    log.list(
        caller,
        Purpose.CONCERN,
        found.stream().map(Choosable::id).distinct().toList(),
        "children-here");
    return found;
  }

  private static String label(String name, @Nullable LocalDate born, String group, String years) {
    StringBuilder label = new StringBuilder(name);
    if (born != null) {
      label
          .append(", ")
          .append(Period.between(born, WorkingDays.today()).getYears())
          .append(' ')
          .append(years);
    }
    return group.isEmpty() ? label.toString() : label.append(", ").append(group).toString();
  }
}
