package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a child's family. An address is told only where it tells of no protected one: not when a
 * child with protection lives there, nor when somebody of the household also lives with such a
 * child, nor when such a child's household has the same address.
 */
@ApplicationScoped
@Transactional
public class ReadFamily {
  private static final String HOMES =
      """
      with own as (select household_id as id from household_member where child_id = ?),
      near as (
        select id as home, id as other from own
        union select m.household_id, o.household_id from own
          join household_member m on m.household_id = own.id
          join household_member o on o.person_id = m.person_id
        union select m.household_id, o.household_id from own
          join household_member m on m.household_id = own.id
          join household_member o on o.child_id = m.child_id
        union select own.id, s.household_id from own
          join household_address a on a.household_id = own.id
          join household_address s on s.postal_code = a.postal_code
            and lower(s.street) = lower(a.street)),
      guarded as (
        select distinct n.home from near n join household_member p on p.household_id = n.other
          join child g on g.id = p.child_id and g.address_protected)
      select g.home is not null as guarded,
             case when g.home is null then a.street end as street,
             case when g.home is null then a.postal_code end as postal_code,
             case when g.home is null then a.city end as city,
             coalesce((select json_agg(json_build_object('name', coalesce(
                 p.given_name || ' ' || p.family_name, c.given_name))
                 order by m.child_id is not null, coalesce(p.given_name, c.given_name))
                from household_member m left join person p on p.id = m.person_id
                left join child c on c.id = m.child_id where m.household_id = own.id), '[]')
               as people
        from own left join household_address a on a.household_id = own.id
        left join guarded g on g.home = own.id
       order by own.id
      """;
  private static final String PEOPLE =
      """
      select coalesce((select json_agg(json_build_object('name', p.given_name || ' '
                 || p.family_name, 'kind', r.kind, 'custody', r.custody, 'from', r.custody_from,
                 'to', r.custody_to) order by r.custody desc, r.kind, p.given_name)
                from family_relation r join person p on p.id = r.person_id
               where r.child_id = c.id), '[]') as adults,
             coalesce((select json_agg(json_build_object('name', s.given_name, 'born', s.born_on,
                 'together', exists (select 1 from household_member a join household_member b
                    on b.household_id = a.household_id where a.child_id = c.id
                    and b.child_id = s.id)) order by s.born_on nulls last, s.given_name)
                from sibling x join child s on s.id = x.sibling_id where x.child_id = c.id), '[]')
               as siblings,
             coalesce((select json_agg(json_build_object('unit', u.name, 'group', e.group_name,
                 'from', e.valid_from, 'to', e.valid_to) order by e.valid_from desc, u.name)
                from enrolment e join unit u on u.id = e.unit_id where e.child_id = c.id), '[]')
               as stays
        from child c where c.id = ?
      """;

  @Inject Looks looks;
  @Inject ReadStrip strips;
  @Inject Sql sql;

  /**
   * The family of a child; the look is written down.
   *
   * @throws dk.roedtraad.platform.access.NotThere when the child is not the caller's to see
   */
  public Family of(Caller caller, UUID child) {
    looks.withSiblings(caller, child, Purpose.EVERYDAY, "family");
    ChildStrip strip = strips.of(child);
    List<Family.Home> homes = sql.list(HOMES, ReadFamily::home, child);
    LocalDate today = WorkingDays.today();
    return sql.list(
            PEOPLE,
            row ->
                new Family(
                    strip,
                    homes,
                    row.each("adults", adult -> adult(adult, today)),
                    row.each("siblings", sibling -> sibling(sibling, today)),
                    row.each("stays", stay -> stay(stay, today))),
            child)
        .get(0);
  }

  private static Family.Home home(Row row) throws SQLException {
    String street = row.maybeText("street");
    return new Family.Home(
        row.flag("guarded"),
        street == null
            ? null
            : new Family.Address(street, row.text("postal_code"), row.text("city")),
        row.each("people", person -> person.getString("name")));
  }

  private static Family.Adult adult(JsonObject adult, LocalDate today) {
    LocalDate from = day(adult, "from");
    LocalDate to = day(adult, "to");
    boolean ever = adult.getBoolean("custody");
    return new Family.Adult(
        adult.getString("name"),
        adult.getString("kind"),
        new Family.Custody(ever, ever && isWithin(from, to, today), from, to));
  }

  private static Family.Sibling sibling(JsonObject sibling, LocalDate today) {
    LocalDate born = day(sibling, "born");
    return new Family.Sibling(
        sibling.getString("name"),
        born == null ? null : Period.between(born, today).getYears(),
        sibling.getBoolean("together"));
  }

  private static Family.Stay stay(JsonObject stay, LocalDate today) {
    LocalDate from = LocalDate.parse(stay.getString("from"));
    LocalDate to = day(stay, "to");
    return new Family.Stay(
        stay.getString("unit"), stay.getString("group"), from, to, isWithin(from, to, today));
  }

  private static boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  private static @Nullable LocalDate day(JsonObject json, String name) {
    return json.get(name) instanceof JsonString text ? LocalDate.parse(text.getString()) : null;
  }
}
