package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in one item. Several kinds of row in one statement keep the page within budget. */
@ApplicationScoped
class ReadItem {
  private static final String PARTS =
      """
      select 'EXPECTED' as what, null::uuid as item_id, a.id, a.id as account_id, a.name,
             coalesce(nullif(x.profession, ''), a.title) as part, '' as words,
             p.account_id is null as comes, null::date as day, '' as state, 0 as pos
        from account a
        left join forum_member x on x.account_id = a.id and x.forum_id = ?
        left join meeting_apology p on p.account_id = a.id and p.meeting_id = ?
       where x.forum_id is not null or a.id = ? or a.id = ?
      union all
      select 'INVITED', item_id, id, account_id, name, part, '', attends, null, '', 0
        from item_participant where item_id = ?
      union all
      select 'STATEMENT', item_id, id, null, speaker, part, words, true, null, '', position
        from item_statement where item_id = ?
      union all
      select 'AGREEMENT', item_id, id, responsible_id, responsible_name, '', what, true, due_on,
             state, 0
        from agreement where item_id = ?
      union all
      select 'DRAFT', null, account_id, null, form, '', fields::text, true, null,
             to_char(saved_at at time zone 'Europe/Copenhagen', 'FMHH24.MI'), 0
        from draft where account_id = ? and subject = ? and form like 'item-%'
      order by what, pos, day, name
      """;
  private static final String MINUTES =
      """
      select 'EXPECTED' as what, null::uuid as item_id, a.id, a.id as account_id, a.name,
             coalesce(nullif(x.profession, ''), a.title) as part, '' as words,
             p.account_id is null as comes, null::date as day, '' as state, 0 as pos
        from account a
        left join forum_member x on x.account_id = a.id and x.forum_id = ?
        left join meeting_apology p on p.account_id = a.id and p.meeting_id = ?
       where x.forum_id is not null or a.id = ? or a.id = ?
      union all
      select 'INVITED', item_id, id, account_id, name, part, '', attends, null, '', 0
        from item_participant where item_id = any (?::uuid[])
      union all
      select 'STATEMENT', item_id, id, null, speaker, part, words, true, null, '', position
        from item_statement where item_id = any (?::uuid[])
      union all
      select 'AGREEMENT', item_id, id, responsible_id, responsible_name, '', what, true, due_on,
             state, 0
        from agreement where item_id = any (?::uuid[])
      order by what, pos, day, name
      """;
  private static final String FACTS =
      Suspicions.HIDDEN
          + """
      select c.address_protected,
             coalesce((select a.name from thread t join account a on a.id = t.holder_id
                        where t.child_id = c.id and t.closed_at is null), '') as coordinator,
             (select min(k.due_at at time zone 'Europe/Copenhagen')::date from task k
               where k.child_id = c.id and k.done_at is null and
      """
          + Suspicions.isNone("k.subject_id")
          + """
             ) as next_due,
             (select count(*) from concern n where n.child_id = c.id and n.state <> 'CLOSED'
                 and n.id not in (select id from hidden)) as concerns,
             (select count(*) from agreement g where g.child_id = c.id and g.state = 'OPEN'
                 and g.item_id <> ?) as agreements,
             (select count(*) from intervention v where v.child_id = c.id and v.state = 'RUNNING')
               as interventions
        from child c where c.id = ?
      """;

  @Inject Sql sql;

  ItemParts parts(Caller caller, SeenMeeting meeting, @Nullable UUID item) {
    List<ItemParts.Person> expected = new ArrayList<>();
    List<ItemParts.Person> invited = new ArrayList<>();
    List<ItemParts.Statement> statements = new ArrayList<>();
    List<ItemParts.Agreed> agreements = new ArrayList<>();
    Map<String, ItemParts.Draft> drafts = new HashMap<>();
    sql.list(
        PARTS,
        row ->
            switch (row.text("what")) {
              case "EXPECTED" -> expected.add(person(row));
              case "INVITED" -> invited.add(person(row));
              case "STATEMENT" -> statements.add(statement(row));
              case "AGREEMENT" -> agreements.add(agreed(row, row.date("day")));
              default -> drafts.put(row.text("name"), draft(row)) == null;
            },
        meeting.forum(),
        meeting.id(),
        meeting.chair(),
        meeting.minuteTaker(),
        item,
        item,
        item,
        caller.id(),
        String.valueOf(item));
    return new ItemParts(expected, invited, statements, agreements, drafts);
  }

  /** What was said and agreed at each item, in one statement. */
  Minutes minutes(SeenMeeting meeting, List<AgendaRow> agenda) {
    Map<UUID, List<ItemParts.Person>> invited = new HashMap<>();
    Map<UUID, List<ItemParts.Statement>> statements = new HashMap<>();
    Map<UUID, List<ItemParts.Agreed>> agreements = new HashMap<>();
    List<ItemParts.Person> expected = new ArrayList<>();
    UUID[] items = agenda.stream().map(AgendaRow::id).toArray(UUID[]::new);
    sql.list(
        MINUTES,
        row -> {
          UUID item = row.maybeUuid("item_id");
          return switch (row.text("what")) {
            case "EXPECTED" -> expected.add(person(row));
            case "INVITED" -> under(invited, item).add(person(row));
            case "STATEMENT" -> under(statements, item).add(statement(row));
            default -> under(agreements, item).add(agreed(row, row.date("day")));
          };
        },
        meeting.forum(),
        meeting.id(),
        meeting.chair(),
        meeting.minuteTaker(),
        items,
        items,
        items);
    return new Minutes(
        meeting,
        expected,
        agenda.stream()
            .map(
                row ->
                    new Minutes.Item(
                        row,
                        invited.getOrDefault(row.id(), List.of()),
                        statements.getOrDefault(row.id(), List.of()),
                        agreements.getOrDefault(row.id(), List.of())))
            .toList());
  }

  private static <T> List<T> under(Map<UUID, List<T>> byItem, @Nullable UUID item) {
    return byItem.computeIfAbsent(Objects.requireNonNull(item), key -> new ArrayList<>());
  }

  private static ItemParts.Statement statement(Row row) throws SQLException {
    return new ItemParts.Statement(
        row.uuid("id"), row.text("name"), row.text("part"), row.text("words"));
  }

  ChildFacts facts(Caller caller, UUID child, @Nullable UUID item) {
    return sql.one(
            FACTS,
            row ->
                new ChildFacts(
                    row.text("coordinator"),
                    row.maybeDate("next_due"),
                    row.flag("address_protected"),
                    row.integer("concerns"),
                    row.integer("agreements"),
                    row.integer("interventions")),
            caller.id(),
            child,
            item,
            child)
        .orElseThrow();
  }

  private static ItemParts.Person person(Row row) throws SQLException {
    return new ItemParts.Person(
        row.uuid("id"),
        row.maybeUuid("account_id"),
        row.text("name"),
        row.text("part"),
        row.flag("comes"));
  }

  private static ItemParts.Agreed agreed(Row row, LocalDate dueOn) throws SQLException {
    return new ItemParts.Agreed(
        row.uuid("id"),
        row.text("words"),
        row.text("name"),
        dueOn,
        row.one(AgreementState.class, "state"));
  }

  private static ItemParts.Draft draft(Row row) throws SQLException {
    Map<String, String> fields = new HashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(row.text("words")))) {
      JsonObject written = reader.readObject();
      written.forEach(
          (name, value) -> {
            if (value instanceof JsonString text) {
              fields.put(name, text.getString());
            }
          });
    }
    return new ItemParts.Draft(row.text("state"), fields);
  }
}
