package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.data.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that wait to be written, by table; written in few statements, what is referred to first. */
final class Rows {
  private static final List<String> ORDER =
      List.of(
          "forum_member",
          "thread",
          "handover",
          "coordinator_change",
          "concern",
          "meeting",
          "agenda_item",
          "item_participant",
          "item_statement",
          "agreement",
          "intervention",
          "intervention_effect",
          "goal",
          "goal_words",
          "sub_goal",
          "goal_progress",
          "network_contact",
          "transition",
          "transition_step",
          "transition_met",
          "child_voice",
          "consent",
          "thread_entry",
          "task",
          "read_log");

  private final Map<String, Map<String, List<@Nullable Object[]>>> waiting = new HashMap<>();

  /** Adds a row: names of columns and their values in turn. */
  void add(String table, @Nullable Object... columnsAndValues) {
    StringBuilder columns = new StringBuilder();
    @Nullable Object[] values = new @Nullable Object[columnsAndValues.length / 2];
    for (int i = 0; i < values.length; i++) {
      columns.append(i == 0 ? "" : ", ").append(columnsAndValues[2 * i]);
      values[i] = columnsAndValues[2 * i + 1];
    }
    waiting
        .computeIfAbsent(table, key -> new LinkedHashMap<>())
        .computeIfAbsent(columns.toString(), key -> new ArrayList<>())
        .add(values);
  }

  /** Writes all and tells how many. */
  int write(Sql sql) {
    int written = 0;
    for (String table : ORDER) {
      Map<String, List<@Nullable Object[]>> shapes = waiting.getOrDefault(table, Map.of());
      for (Map.Entry<String, List<@Nullable Object[]>> shape : shapes.entrySet()) {
        sql.batch(statement(table, shape.getKey()), shape.getValue());
        written += shape.getValue().size();
      }
    }
    return written;
  }

  private static String statement(String table, String columns) {
    String places = "?, ".repeat((int) columns.chars().filter(c -> c == ',').count()) + "?";
    String unlessThere = table.equals("forum_member") ? " on conflict do nothing" : "";
    return "insert into " + table + " (" + columns + ") values (" + places + ")" + unlessThere;
  }
}
