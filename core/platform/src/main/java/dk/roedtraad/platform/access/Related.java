package dk.roedtraad.platform.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which children somebody has a relation to, as the beginning of a statement: what opens a child's
 * page and what finds it in a list or a search are the same question. {@code mine} has the columns
 * {@code rank}, {@code relation} and {@code child_id}, a child once for each relation. Asked for
 * one child or for all, each part goes by an index.
 *
 * <p>{@code led} is the caller's people: who works in a unit that the caller leads, or in one that
 * stands under such a unit.
 */
public final class Related {
  /** How long after a meeting was held its people may see its children, to finish the minutes. */
  public static final Duration AFTERWARDS = Duration.ofDays(30);

  /**
   * {@code with ... led as (...)}; takes the caller's id. Whom the caller leads, as {@code
   * led_here}, and whom they stand in for today.
   */
  public static final String LED =
      """
      with recursive reader as (select ?::uuid as id),
      units as (
        select unit_id from membership where account_id = (select id from reader) and leads
        union select u.id from unit u join units above on u.parent_id = above.unit_id),
      led_here as (
        select distinct w.account_id from membership w join units on units.unit_id = w.unit_id),
      led as (
        select account_id from led_here
        union select account_id from stands_in where stand_in_id = (select id from reader))
      """;

  /** {@code with ... led as (...), mine as (...)}; its arguments come from {@link #to}. */
  public static final String MINE =
      LED
          + """
      , mine as not materialized (
        select 1 as rank, 'COORDINATOR' as relation, child_id from thread
         where holder_id = ? and closed_at is null
        union all
        select 2, 'RESPONSIBLE', child_id from concern
         where holder_id = ? and state <> 'CLOSED'
        union all
        select 2, 'RESPONSIBLE', child_id from intervention
         where responsible_id = ? and state <> 'ENDED'
        union all
        select 2, 'RESPONSIBLE', child_id from agreement
         where responsible_id = ? and state = 'OPEN'
        union all
        select 3, 'PARTICIPANT', i.child_id from agenda_item i join meeting m on m.id = i.meeting_id
         where m.state <> 'CANCELLED' and (i.basis is distinct from 'CONSENT' or consents_to(i.child_id, m.forum_id))
           and (m.state <> 'HELD' or m.ends_at > now() - interval '30 days') and m.forum_id in (
           select forum_id from forum_member where account_id = ?
           union all select f.id from forum f join membership w on w.unit_id = f.unit_id and w.leads
            where w.account_id = ?)
        union all
        select 3, 'PARTICIPANT', i.child_id from agenda_item i join meeting m on m.id = i.meeting_id
         where m.state <> 'CANCELLED' and (i.basis is distinct from 'CONSENT' or consents_to(i.child_id, m.forum_id))
           and (m.state <> 'HELD' or m.ends_at > now() - interval '30 days') and (m.chair_id = ? or m.minute_taker_id = ?)
        union all
        select 3, 'PARTICIPANT', i.child_id from item_participant p
          join agenda_item i on i.id = p.item_id join meeting m on m.id = i.meeting_id
         where p.account_id = ? and m.state <> 'CANCELLED' and (i.basis is distinct from 'CONSENT' or consents_to(i.child_id, m.forum_id))
           and (m.state <> 'HELD' or m.ends_at > now() - interval '30 days')
        union all
        select 3, 'PARTICIPANT', child_id from handover
         where state = 'OFFERED' and receiver_id = ?
        union all
        select 3, 'PARTICIPANT', child_id from handover
         where state = 'OFFERED' and climbed_to = ?
        union all
        select 2, 'RESPONSIBLE', child_id from transition
         where state = 'OPEN' and leaving_id = ?
        union all
        select 3, 'PARTICIPANT', child_id from transition
         where state = 'OPEN' and coming_id = ?
        union all
        select 4, 'INSTITUTION', e.child_id from enrolment e
          join membership w on w.unit_id = e.unit_id
         where w.account_id = ? and e.valid_from <= current_date
           and (e.valid_to is null or e.valid_to >= current_date)
        union all
        select 5, case when holder_id in (select account_id from led_here) then 'LEADER' else 'STAND_IN' end, child_id from thread
         where closed_at is null and holder_id in (select account_id from led)
        union all
        select 5, case when holder_id in (select account_id from led_here) then 'LEADER' else 'STAND_IN' end, child_id from concern
         where state <> 'CLOSED' and holder_id in (select account_id from led)
        union all
        select 5, case when responsible_id in (select account_id from led_here) then 'LEADER' else 'STAND_IN' end, child_id from intervention
         where state <> 'ENDED' and responsible_id in (select account_id from led)
        union all
        select 5, case when responsible_id in (select account_id from led_here) then 'LEADER' else 'STAND_IN' end, child_id from agreement
         where state = 'OPEN' and responsible_id in (select account_id from led)
        union all
        select 5, case when owner_id in (select account_id from led_here) then 'LEADER' else 'STAND_IN' end, child_id from task
         where done_at is null and owner_id in (select account_id from led)
        union all
        select 6, 'EMERGENCY', child_id from emergency_access
         where account_id = ? and ends_at > now())
      """;

  private static final int PLACES = (int) MINE.chars().filter(c -> c == '?').count();

  private Related() {}

  /** The arguments of {@link #MINE} for somebody, followed by those of the rest. */
  public static @Nullable Object[] to(UUID account, @Nullable Object... rest) {
    List<@Nullable Object> all = new ArrayList<>(Collections.nCopies(PLACES, account));
    Collections.addAll(all, rest);
    return all.toArray();
  }
}
