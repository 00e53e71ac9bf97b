package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads what stands at the head and the side of a child's page, in one statement. */
@ApplicationScoped
class ReadChild {
  private static final String HEAD =
      Suspicions.HIDDEN
          + """
      select c.id, c.given_name, c.family_name, c.born_on, c.expected_on, c.address_protected,
             c.version, t.holder_id, a.name as holder, a.title as holder_title,
             n.due_at, n.kind as next_kind, n.title as next_title,
             coalesce((select json_agg(json_build_object('unit', u.name, 'group', e.group_name)
                               order by u.kind desc)
                         from enrolment e join unit u on u.id = e.unit_id
                        where e.child_id = c.id and e.valid_from <= current_date
                          and (e.valid_to is null or e.valid_to >= current_date)), '[]') as places,
             coalesce((select json_agg(json_build_object('id', k.id, 'number', k.number,
                               'title', left(k.seen, 120)) order by k.received_at)
                         from concern k where k.child_id = c.id and k.state <> 'CLOSED'
                          and not exists (select 1 from hidden where hidden.id = k.id)), '[]')
               as concerns,
             coalesce((select json_agg(p) from (
                select json_build_object('name', o.given_name || ' ' || o.family_name, 'relation',
                         r.kind, 'arena', 'HOME', 'professional', false, 'closeness', 1, 'little',
                         false, 'custody', r.custody and (r.custody_to is null
                           or r.custody_to >= current_date)) as p
                  from family_relation r join person o on o.id = r.person_id where r.child_id = c.id
                union all
                select json_build_object('name', s.given_name, 'relation', 'SIBLING', 'arena', 'HOME',
                         'professional', false, 'closeness', 1, 'little', false, 'custody', false)
                  from sibling x join child s on s.id = x.sibling_id where x.child_id = c.id
                union all
                select json_build_object('name', w.name, 'relation', w.relation, 'arena', w.arena,
                         'professional', w.professional, 'closeness', w.closeness, 'little',
                         w.little_contact, 'custody', false)
                  from network_contact w where w.child_id = c.id) everybody), '[]') as people
        from child c
        left join thread t on t.child_id = c.id and t.closed_at is null
        left join account a on a.id = t.holder_id
        left join lateral (select due_at, kind, title from task w where w.child_id = c.id
              and w.done_at is null
              and not exists (select 1 from hidden where hidden.id = w.subject_id)
            order by due_at limit 1) n on true
       where c.id = ?
      """;

  @Inject Sql sql;

  /** The child, without what tells of a suspicion that the reader may not see. */
  ChildHead head(UUID reader, UUID child) {
    return sql.one(HEAD, ReadChild::read, reader, child, child).orElseThrow(NotThere::new);
  }

  private static ChildHead read(Row row) throws SQLException {
    String kind = row.maybeText("next_kind");
    String title = row.maybeText("next_title");
    return new ChildHead(
        row.uuid("id"),
        row.text("given_name"),
        row.text("family_name"),
        row.maybeDate("born_on"),
        row.maybeDate("expected_on"),
        row.flag("address_protected"),
        each(
            row.text("places"),
            place -> new ChildHead.Place(place.getString("unit"), place.getString("group"))),
        row.maybeUuid("holder_id"),
        row.maybeText("holder"),
        row.maybeText("holder_title"),
        row.maybeInstant("due_at"),
        kind == null ? "" : kind,
        title == null ? "" : title,
        each(
            row.text("concerns"),
            concern ->
                new ChildHead.OpenConcern(
                    UUID.fromString(concern.getString("id")),
                    concern.getJsonNumber("number").longValue(),
                    concern.getString("title"))),
        each(row.text("people"), ReadChild::person),
        row.integer("version"));
  }

  private static ChildHead.Person person(JsonObject person) {
    return new ChildHead.Person(
        person.getString("name"),
        person.getString("relation"),
        person.getString("arena"),
        person.getBoolean("professional"),
        person.getInt("closeness"),
        person.getBoolean("little"),
        person.getBoolean("custody"));
  }

  private static <T> List<T> each(String json, Function<JsonObject, T> made) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(made).toList();
    }
  }
}
