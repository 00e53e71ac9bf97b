package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.demo.ChildNames;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds a child for each story among those with two parents who have custody: of the right age,
 * nearest to the unit that the story wishes for. Whoever has left school plays where they went
 * last. Nobody plays twice, and no two siblings play.
 */
final class Casting {
  private static final String CHILDREN =
      """
      select distinct on (c.external_ref, c.id) c.id, c.given_name, c.family_name, c.born_on,
             u.id as unit_id, u.key, u.name as place, u.group_name,
             m.id as mother_id, m.given_name || ' ' || m.family_name as mother,
             f.given_name || ' ' || f.family_name as father
        from child c
        join lateral (
          select x.group_name, p.id, p.key, p.name from enrolment x
            join unit p on p.id = x.unit_id and p.kind in ('SCHOOL', 'DAYCARE')
           where x.child_id = c.id and x.valid_from <= current_date and (x.valid_to is null
              or x.valid_to >= current_date or c.born_on <= current_date - interval '16 years')
           order by x.valid_from desc, p.key limit 1) u on true
        join family_relation rm on rm.child_id = c.id and rm.kind = 'MOTHER' and rm.custody
        join person m on m.id = rm.person_id
        join family_relation rf on rf.child_id = c.id and rf.kind = 'FATHER' and rf.custody
        join person f on f.id = rf.person_id
       where c.born_on is not null and not c.address_protected
         and not exists (select 1 from thread t where t.child_id = c.id)
       order by c.external_ref, c.id, u.key limit 2000
      """;
  private static final String STAFF =
      """
      select distinct on (a.username) a.username, a.id, a.name, a.title,
             coalesce(m.profession, '') as profession, m.unit_id, coalesce(u.name, '') as unit_name
        from account a left join membership m on m.account_id = a.id left join unit u on u.id = m.unit_id
       where a.password_hash is not null order by a.username, m.leads desc nulls last, m.unit_id
      """;

  private final List<Child> children = new ArrayList<>();
  private final Map<UUID, UUID> mothers = new HashMap<>();
  private final Set<UUID> taken = new HashSet<>();
  private final LocalDate today;

  Casting(Sql sql, LocalDate today) {
    this.today = today;
    ChildNames names = ChildNames.open();
    sql.list(
        CHILDREN,
        row -> {
          Child child =
              new Child(
                  row.uuid("id"),
                  row.text("given_name"),
                  row.text("family_name"),
                  row.date("born_on"),
                  names.isGirl(row.text("given_name")),
                  row.text("key"),
                  row.uuid("unit_id"),
                  row.text("place"),
                  row.text("group_name"),
                  row.text("mother"),
                  row.text("father"));
          mothers.put(child.id(), row.uuid("mother_id"));
          return children.add(child);
        });
  }

  /** Everybody who can log in, by user name. */
  static Map<String, Colleague> staff(Sql sql) {
    Map<String, Colleague> staff = new HashMap<>();
    sql.list(
        STAFF,
        row ->
            staff.put(
                row.text("username"),
                new Colleague(
                    row.uuid("id"),
                    row.text("name"),
                    row.text("title"),
                    row.text("profession"),
                    row.maybeUuid("unit_id"),
                    row.text("unit_name"))));
    return staff;
  }

  /**
   * The child for a story; empty when nobody of that age is left.
   *
   * @param wish "8-10 skole-1": ages from and to, and the key of the unit that fits best
   */
  Optional<Child> cast(String wish) {
    String[] words = wish.split(" +", 2);
    String[] ages = words[0].split("-", -1);
    int from = Integer.parseInt(ages[0]);
    int to = Integer.parseInt(ages[1]);
    String unit = words.length > 1 ? words[1] : "";
    Child best = null;
    int bestScore = Integer.MAX_VALUE;
    for (Child child : children) {
      int age = Period.between(child.bornOn(), today).getYears();
      if (age >= from && age <= to && isFree(child)) {
        int score = score(child, unit);
        if (score < bestScore) {
          best = child;
          bestScore = score;
        }
      }
    }
    if (best != null) {
      taken.add(best.id());
      taken.add(mothers.getOrDefault(best.id(), best.id()));
    }
    return Optional.ofNullable(best);
  }

  private boolean isFree(Child child) {
    return !taken.contains(child.id())
        && !taken.contains(mothers.getOrDefault(child.id(), child.id()));
  }

  private static int score(Child child, String unit) {
    if (child.unitKey().equals(unit)) {
      return 0;
    }
    return child.unitKey().split("-", 2)[0].equals(unit.split("-", 2)[0]) ? 1 : 2;
  }
}
