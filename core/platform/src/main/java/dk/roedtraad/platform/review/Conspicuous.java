package dk.roedtraad.platform.review;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Finds what is conspicuous among the looks since the last time. Goes over the last ten minutes
 * once more, since a row may be written before and committed after; what was found is found once.
 */
@ApplicationScoped
@Transactional
class Conspicuous {
  /** More children in a day than anybody works with. */
  static final int MANY_CHILDREN = 80;

  /** Children at night. */
  static final int MANY_AT_NIGHT = 3;

  /** Refusals in a day. */
  static final int MANY_REFUSALS = 10;

  private static final Duration AGAIN = Duration.ofMinutes(10);

  /** Looks at single children, not lists; {@code day} is the Danish one. */
  private static final String LOOKS =
      """
      with fresh as (
        select l.account_id, l.child_id, l.relation, l.action,
               (l.at at time zone 'Europe/Copenhagen') as local, l.detail
          from read_log l join account a on a.id = l.account_id where l.at > ?),
      opened as (
        select account_id, child_id, local::date as day, count(*) as looks,
               bool_and(relation in ('INSTITUTION', 'LEADER', 'EMERGENCY')) as loose
          from fresh where child_id is not null and action <> 'REFUSED' and detail <> 'LIST' and relation <> ''
         group by 1, 2, 3)
      """;

  private static final String PUT =
      " insert into look_review (id, reason, account_id, child_id, day, looks, found_at) ";
  private static final String ONCE = " on conflict (reason, account_id, child_id, day) do nothing";

  private static final String OWN_FAMILY =
      LOOKS
          + PUT
          + """
          select gen_random_uuid(), 'OWN_FAMILY', o.account_id, o.child_id, o.day, o.looks, now()
            from opened o join account a on a.id = o.account_id
           where exists (select 1 from family_relation r join person p on p.id = r.person_id
               where r.child_id = o.child_id
                 and ext.fold(p.given_name || ' ' || p.family_name) = ext.fold(a.name))
          """
          + ONCE;

  /** A name that more than one child in a hundred has, and more than five, says nothing. */
  private static final String SURNAME =
      LOOKS
          + PUT
          + """
          select gen_random_uuid(), 'SURNAME', o.account_id, o.child_id, o.day, o.looks, now()
            from opened o join account a on a.id = o.account_id join child c on c.id = o.child_id
           where o.loose
             and ext.fold(regexp_replace(a.name, '^.*[[:space:]]', '')) = ext.fold(c.family_name)
             and (select count(*) from child k where k.family_name = c.family_name)
               <= greatest(5, (select count(*) from child) / 100)
          """
          + ONCE;

  private static final String NIGHT =
      LOOKS
          + PUT
          + """
          select gen_random_uuid(), 'NIGHT', account_id, null, local::date, count(*), now() from fresh f
           where child_id is not null and detail <> 'LIST' and (local::time >= '23:00' or local::time < '05:00')
             and not exists (select 1 from membership m where m.account_id = f.account_id and m.on_duty)
           group by account_id, local::date having count(distinct child_id) >= ?
          """
          + ONCE;

  private static final String REST_OF_DAY =
      """
      with busy as (select distinct account_id, (at at time zone 'Europe/Copenhagen')::date as day
          from read_log where at > ? and account_id is not null and child_id is not null),
      counted as (
        select b.account_id, b.day, count(*) filter (where l.action <> 'REFUSED' and l.relation <> '') as looks,
               count(distinct l.child_id) filter (where l.action <> 'REFUSED' and l.relation <> '') as children,
               count(distinct l.child_id) filter (where l.action = 'REFUSED') as refused
          from busy b join account a on a.id = b.account_id
          join read_log l on l.account_id = b.account_id and l.detail <> 'LIST' and l.child_id is not null
           and l.at >= (b.day::timestamp at time zone 'Europe/Copenhagen')
           and l.at < ((b.day + 1)::timestamp at time zone 'Europe/Copenhagen')
         group by 1, 2)
      """;
  private static final String VOLUME =
      REST_OF_DAY
          + PUT
          + " select gen_random_uuid(), 'VOLUME', account_id, null, day, looks, now() from counted where"
          + " children > ?"
          + ONCE;
  private static final String REFUSED =
      REST_OF_DAY
          + PUT
          + " select gen_random_uuid(), 'REFUSED', account_id, null, day, refused, now() from counted"
          + " where refused >= ?"
          + ONCE;

  @Inject Sql sql;

  /** Looks; another node that is at it already is left alone. */
  void look() {
    Instant now = Instant.now();
    sql.one("select through from look_watch for update skip locked", row -> row.instant("through"))
        .ifPresent(
            through -> {
              Instant since = through.minus(AGAIN);
              sql.run(OWN_FAMILY, since);
              sql.run(SURNAME, since);
              sql.run(NIGHT, since, MANY_AT_NIGHT);
              sql.run(VOLUME, since, MANY_CHILDREN);
              sql.run(REFUSED, since, MANY_REFUSALS);
              sql.run("update look_watch set through = ?", now);
            });
  }
}
