package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.data.Sql;

/**
 * Most families in the stories have consented that the professionals around the child work
 * together; some have not, and there the little that the law allows without consent can be seen.
 */
final class GivenConsents {
  private static final String GIVE =
      """
      with consented as (
        insert into consent (id, child_id, purpose, recipient_kind, what, person_id, giver, spoken, given_on, ends_on,
            noted_by, noted_name, noted_at)
        select gen_random_uuid(), t.child_id, 'COOPERATION', 'CIRCLE',
               'Det, der hjælper i hverdagen, og det, vi aftaler sammen.', d.person_id, d.name,
               true, t.opened_at::date, t.opened_at::date + 364, a.id, a.name, t.opened_at + interval '1 hour'
          from thread t join consent_needed d on d.child_id = t.child_id join account a on a.id = t.holder_id
         where t.closed_at is null and t.opened_at > now() - interval '11 months' and abs(hashtext(t.child_id::text)) % 4 <> 0
        returning id, child_id, giver, what, noted_by, noted_name, noted_at)
      insert into thread_entry (id, child_id, at, kind, kind_key, title, body, actor_name, actor_title, subject_id)
      select gen_random_uuid(), c.child_id, c.noted_at, 'OTHER', 'consent.thread.given',
             c.giver || ' har givet samtykke', c.what, c.noted_name, a.title, c.id
        from consented c join account a on a.id = c.noted_by
      """;
  private static final String SHARED =
      """
      update agenda_item i set basis = case when consents_to(i.child_id, m.forum_id) then 'CONSENT' else 'EARLY_WORK' end
        from meeting m where m.id = i.meeting_id and i.child_id is not null and i.basis is null
      """;

  private GivenConsents() {}

  static void add(Sql sql) {
    sql.run(GIVE);
    sql.run(SHARED);
  }
}
