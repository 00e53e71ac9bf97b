package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.strip.ReadStrip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads what stands at the head and the side of a child's page, in one statement. */
@ApplicationScoped
class ReadChild {
  private static final String HEAD =
      Suspicions.HIDDEN
          + ReadStrip.COLUMNS
          + ", coalesce(t.holder_id = ? or exists ("
          + Related.LED
          + " select 1 from led where account_id = t.holder_id), false) as passes"
          + """
          , coalesce((select json_agg(json_build_object('id', k.id, 'number', k.number,
                               'title', case when k.raised_by is null then '' else left(k.seen, 120) end) order by k.received_at)
                         from concern k where k.child_id = c.id and k.state <> 'CLOSED'
                          and not exists (select 1 from hidden where hidden.id = k.id)), '[]')
               as concerns,
             coalesce((select json_agg(json_build_object('id', v.id, 'name', v.name, 'key', v.type_key, 'to',
                               coalesce(u2.name, v.to_name), 'on', v.on_day, 'left', (select count(*)
                                 from transition_step s where s.transition_id = v.id
                                  and s.done_at is null and s.set_aside = ''), 'received',
                               v.everyday or v.coming_id is not null or v.coming_name <> '')
                               order by v.on_day, v.id)
                         from transition v left join unit u2 on u2.id = v.to_unit
                        where v.child_id = c.id and v.state = 'OPEN'), '[]') as transitions,
             coalesce((select json_agg(json_build_object('id', g.id, 'key', g.step_key, 'name', g.name,
                               'on', g.due_on, 'waits', g.state = 'WAITING', 'adult', g.adult_name)
                               order by g.due_on, g.id)
                         from age_step g where g.child_id = c.id
                          and (g.state = 'WAITING' or g.adult_name <> '')), '[]') as ages,
             coalesce((select json_agg(p) from (
                select json_build_object('name', o.given_name || ' ' || o.family_name, 'relation',
                         r.kind, 'arena', 'HOME', 'professional', false, 'closeness', 1, 'little',
                         false, 'custody', r.custody
                           and (r.custody_from is null or r.custody_from <= current_date)
                           and (r.custody_to is null or r.custody_to >= current_date)) as p
                  from family_relation r join person o on o.id = r.person_id where r.child_id = c.id
                union all
                select json_build_object('name', s.given_name, 'relation', 'SIBLING', 'arena', 'HOME',
                         'professional', false, 'closeness', 1, 'little', false, 'custody', false)
                  from sibling x join child s on s.id = x.sibling_id where x.child_id = c.id
                union all
                select json_build_object('contact', w.id, 'name', w.name, 'relation', w.relation,
                         'arena', w.arena, 'professional', w.professional, 'closeness', w.closeness,
                         'little', w.little_contact, 'custody', false, 'version', w.version)
                  from network_contact w where w.child_id = c.id) everybody), '[]') as people
          """
          + ReadStrip.FROM;

  @Inject Sql sql;
  @Inject ReadStrip strips;

  /** The child, without what tells of a suspicion that the reader may not see. */
  ChildHead head(UUID reader, UUID child) {
    return sql.one(HEAD, this::read, reader, child, reader, reader, child)
        .orElseThrow(() -> new NotThere(child));
  }

  private ChildHead read(Row row) throws SQLException {
    return new ChildHead(
        strips.read(row),
        row.each(
            "concerns",
            concern ->
                new ChildHead.OpenConcern(
                    UUID.fromString(concern.getString("id")),
                    concern.getJsonNumber("number").longValue(),
                    concern.getString("title"))),
        row.each("transitions", ReadChild::transition),
        row.each("ages", ReadChild::age),
        row.each("people", ReadChild::person),
        row.flag("passes"));
  }

  private static ChildHead.OpenTransition transition(JsonObject json) {
    return new ChildHead.OpenTransition(
        UUID.fromString(json.getString("id")),
        json.getString("key"),
        json.getString("name"),
        json.getString("to"),
        LocalDate.parse(json.getString("on")),
        json.getInt("left"),
        json.getBoolean("received"));
  }

  private static ChildHead.Age age(JsonObject json) {
    return new ChildHead.Age(
        UUID.fromString(json.getString("id")),
        json.getString("key"),
        json.getString("name"),
        LocalDate.parse(json.getString("on")),
        json.getBoolean("waits"),
        json.getString("adult"));
  }

  private static ChildHead.Person person(JsonObject person) {
    String contact = person.getString("contact", "");
    return new ChildHead.Person(
        contact.isEmpty() ? null : UUID.fromString(contact),
        person.getString("name"),
        person.getString("relation"),
        person.getString("arena"),
        person.getBoolean("professional"),
        person.getInt("closeness"),
        person.getBoolean("little"),
        person.getBoolean("custody"),
        person.getInt("version", 0));
  }
}
