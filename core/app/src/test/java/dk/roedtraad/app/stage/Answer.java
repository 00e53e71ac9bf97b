package dk.roedtraad.app.stage;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What came back: status, headers, and the body as text. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

  /** Differ by the clock, and by how often the connection was used. */
  private static final Set<String> UNSTEADY = Set.of("date", "connection", "server-timing");

  static Answer of(int status, HttpHeaders headers, String body) {
    Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(headers.map());
    return new Answer(status, all, body);
  }

  /** The header's first value, or an empty text. */
  public String header(String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** Everything that reached the other side, for searching. */
  public String everything() {
    return status + "\n" + headers + "\n" + body;
  }

  /**
   * All that could tell one answer from another, with the given words taken out. What was just made
   * has a new id each time, which a redirect names.
   */
  public List<String> essence(List<String> without) {
    List<String> all = new ArrayList<>();
    all.add("status " + status);
    headers.forEach(
        (name, values) -> {
          String value = values.toString();
          if (name.equalsIgnoreCase("location")) {
            value = value.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*");
          }
          if (!UNSTEADY.contains(name.toLowerCase(Locale.ROOT))) {
            all.add(name.toLowerCase(Locale.ROOT) + ": " + cleaned(value, without));
          }
        });
    all.add(cleaned(body, without));
    return all;
  }

  /** The same without what only a test installation tells. */
  public List<String> essenceOutside(List<String> without) {
    return essence(without).stream().filter(line -> !line.startsWith("server-timing")).toList();
  }

  private static String cleaned(String text, List<String> without) {
    String clean = text;
    for (String word : without) {
      clean = clean.replace(word, "*");
    }
    return clean;
  }
}
