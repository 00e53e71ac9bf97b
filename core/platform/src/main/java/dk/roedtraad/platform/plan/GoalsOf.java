package dk.roedtraad.platform.plan;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A child's goals, for the plan and for other pages. Whoever shows them has asked for access. */
@ApplicationScoped
public class GoalsOf {
  private static final String GOALS =
      """
      select g.id, g.state, g.follow_up_on, g.follow_up_reason, g.intervention_id,
             coalesce(i.name, '') as intervention, g.closed_on, g.closed_words, g.version,
             coalesce((select json_agg(json_build_object('speaker', w.speaker, 'part', w.part,
                 'words', w.words, 'answer', w.answer)
                 order by case w.part when 'CHILD' then 0 when 'PARENT' then 1 else 2 end,
                 w.speaker) from goal_words w where w.goal_id = g.id), '[]')::text as words,
             coalesce((select json_agg(json_build_object('rater', p.rater, 'part', p.part,
                 'value', p.value, 'at', p.at) order by p.at, p.id)
                 from goal_progress p where p.goal_id = g.id), '[]')::text as ratings,
             coalesce((select json_agg(json_build_object('id', s.id, 'words', s.words,
                 'due', s.due_on, 'reached', s.reached_on) order by s.due_on nulls last, s.id)
                 from sub_goal s where s.goal_id = g.id), '[]')::text as steps
        from goal g left join intervention i on i.id = g.intervention_id
       where g.child_id = ? and (? or g.state in ('PROPOSED', 'AGREED'))
       order by g.state in ('PROPOSED', 'AGREED') desc, g.created_at desc, g.id
      """;

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Inject Sql sql;

  /** Goals that are worked on, the newest first; one statement. */
  public List<GoalLine> active(UUID child) {
    return sql.list(GOALS, GoalsOf::read, child, false);
  }

  /** All goals, those that are worked on first; one statement. */
  List<GoalLine> all(UUID child) {
    return sql.list(GOALS, GoalsOf::read, child, true);
  }

  private static GoalLine read(Row row) throws SQLException {
    return new GoalLine(
        row.uuid("id"),
        row.one(GoalState.class, "state"),
        each(row.text("words"), GoalsOf::words),
        each(row.text("ratings"), GoalsOf::rated),
        each(row.text("steps"), GoalsOf::subGoal),
        row.date("follow_up_on"),
        row.text("follow_up_reason"),
        row.maybeUuid("intervention_id"),
        row.text("intervention"),
        row.maybeDate("closed_on"),
        row.text("closed_words"),
        row.integer("version"));
  }

  private static <T> List<T> each(String json, Function<JsonObject, T> maker) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(maker).toList();
    }
  }

  private static GoalLine.Words words(JsonObject json) {
    return new GoalLine.Words(
        json.getString("speaker"),
        Part.valueOf(json.getString("part")),
        json.getString("words"),
        Answer.valueOf(json.getString("answer")));
  }

  private static GoalLine.Rated rated(JsonObject json) {
    return new GoalLine.Rated(
        json.getString("rater"),
        Part.valueOf(json.getString("part")),
        LocalDate.parse(json.getString("at")),
        json.getInt("value"));
  }

  private static GoalLine.SubGoal subGoal(JsonObject json) {
    return new GoalLine.SubGoal(
        UUID.fromString(json.getString("id")),
        json.getString("words"),
        date(json, "due"),
        date(json, "reached"));
  }

  private static @Nullable LocalDate date(JsonObject json, String name) {
    return json.isNull(name) ? null : LocalDate.parse(json.getString(name));
  }
}
