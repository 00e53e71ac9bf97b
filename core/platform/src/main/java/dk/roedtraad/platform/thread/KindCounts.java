package dk.roedtraad.platform.thread;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** How many entries there are of each kind, as the database counted them. */
final class KindCounts {
  private KindCounts() {}

  static Map<EntryKind, Integer> read(String json) {
    Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      object.keySet().forEach(kind -> counts.put(EntryKind.valueOf(kind), object.getInt(kind)));
    }
    return counts;
  }
}
