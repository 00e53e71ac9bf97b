package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what is open around a child, with the strip, in one statement. */
@ApplicationScoped
class OpenMatters {
  private static final String ALL =
      Suspicions.HIDDEN
          + ReadStrip.COLUMNS
          + """
          , coalesce((select json_agg(json_build_object('kind', m.kind, 'id', m.id, 'number', m.number,
                'title', m.title, 'on', coalesce(m.due::text, '')) order by m.rank, m.due, m.number, m.id)
             from (
              select 1 as rank, 'CONCERN' as kind, k.id, k.number, null::date as due,
                     case when k.raised_by is null then '' else left(k.seen, 120) end as title
                from concern k where k.child_id = c.id and k.state <> 'CLOSED'
                 and not exists (select 1 from hidden where hidden.id = k.id)
              union all
              select 2, 'INTERVENTION', i.id, 0, i.starts_on, i.name from intervention i
               where i.child_id = c.id and i.state in ('PLANNED', 'RUNNING')
              union all
              select 3, 'GOAL', g.id, 0, g.follow_up_on, coalesce((select w.words from goal_words w
                     where w.goal_id = g.id and w.words <> '' order by case w.part when 'CHILD' then 0
                       when 'PARENT' then 1 else 2 end, w.speaker limit 1), '')
                from goal g where g.child_id = c.id and g.state in ('PROPOSED', 'AGREED')
              union all
              select 4, 'AGREEMENT', r.id, 0, r.due_on, r.what from agreement r
               where r.child_id = c.id and r.state = 'OPEN'
              union all
              select 5, 'MEETING', x.id, 0, x.starts_at::date, f.name from agenda_item y
                join meeting x on x.id = y.meeting_id and x.state in ('PLANNED', 'RUNNING')
                join forum f on f.id = x.forum_id
               where y.child_id = c.id and y.state in ('WAITING', 'OPEN')
              union all
              select 6, 'TRANSITION', v.id, 0, v.on_day, v.name from transition v
               where v.child_id = c.id and v.state = 'OPEN') m), '[]') as matters
          """
          + ReadStrip.FROM;

  @Inject Sql sql;
  @Inject ReadStrip strips;

  /** The strip, and what is open, without a suspicion that the reader may not see. */
  record Around(ChildStrip strip, List<Matter> matters) {}

  /** What there is; whoever shows it has asked the access layer. */
  Around of(UUID reader, UUID child) {
    return sql.one(
            ALL,
            row -> new Around(strips.read(row), row.each("matters", OpenMatters::matter)),
            reader,
            child,
            child)
        .orElseThrow(() -> new NotThere(child));
  }

  private static Matter matter(JsonObject json) {
    String on = json.getString("on");
    return new Matter(
        Matter.Kind.valueOf(json.getString("kind")),
        UUID.fromString(json.getString("id")),
        json.getInt("number"),
        json.getString("title"),
        on.isEmpty() ? null : LocalDate.parse(on));
  }
}
