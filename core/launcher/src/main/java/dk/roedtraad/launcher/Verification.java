package dk.roedtraad.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what tenants ended up with. The same scripts must have made the same tables and columns
 * everywhere; who differs from the most is wrong, and of equally many the one with less.
 */
final class Verification {

  private static final int SHOWN = 5;

  private Verification() {}

  static List<Placed> compare(List<Placed> all) throws SQLException {
    Map<String, List<String>> shapes = new HashMap<>();
    for (Placed placed : all) {
      TenantDatabase place = placed.database();
      if (place != null && placed.ready()) {
        try (Connection connection = place.server().connect(Provisioner.DATABASE)) {
          shapes.put(placed.tenant().id(), shape(new Sql(connection), place));
        }
      }
    }
    Map<List<String>, List<String>> expected =
        all.stream()
            .filter(placed -> shapes.containsKey(placed.tenant().id()))
            .collect(
                Collectors.groupingBy(
                    Placed::applied,
                    Collectors.collectingAndThen(
                        Collectors.toList(), group -> usual(group, shapes))));
    return all.stream()
        .map(
            placed -> {
              List<String> own = shapes.get(placed.tenant().id());
              List<String> usual = expected.get(placed.applied());
              return own == null || usual == null || own.equals(usual)
                  ? placed
                  : placed.parked(Reasons.different(difference(own, usual)));
            })
        .toList();
  }

  private static List<String> shape(Sql sql, TenantDatabase place) throws SQLException {
    return sql.list(
        "select c.relname || coalesce('.' || a.attname || ' '"
            + " || replace(format_type(a.atttypid, a.atttypmod), ?, ''), '')"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            + " left join pg_attribute a on a.attrelid = c.oid and c.relkind <> 'i'"
            + " and a.attnum > 0 and not a.attisdropped"
            + " where n.nspname = ? and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f', 'i') order by 1",
        place.schema() + ".",
        place.schema());
  }

  private static List<String> usual(List<Placed> group, Map<String, List<String>> shapes) {
    Map<List<String>, Long> counts =
        group.stream()
            .map(placed -> shapes.getOrDefault(placed.tenant().id(), List.of()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<List<String>, Long>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.comparingInt(List::size)))
        .map(Map.Entry::getKey)
        .orElse(List.of());
  }

  private static String difference(List<String> own, List<String> usual) {
    List<String> missing = new ArrayList<>(usual);
    missing.removeAll(own);
    List<String> extra = new ArrayList<>(own);
    extra.removeAll(usual);
    return "- " + shown(missing) + "; + " + shown(extra);
  }

  private static String shown(List<String> names) {
    String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return names.size() > SHOWN ? first + ", ..." : first;
  }
}
