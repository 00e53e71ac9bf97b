package dk.roedtraad.platform.manual;

import dk.roedtraad.platform.people.Role;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All operations; they are the same for every municipality. */
public final class Manual {
  private static final List<String> GROUPS =
      List.of(
          "session",
          "day",
          "children",
          "concerns",
          "meetings",
          "agenda",
          "interventions",
          "goals",
          "transitions",
          "organisation",
          "modules",
          "imports",
          "policies",
          "operation");
  private static final List<String> STAFF =
      Stream.of(Role.PROFESSIONAL, Role.ADVISER, Role.LEADER).map(Role::name).toList();

  private Manual() {}

  /** Operations on the same kind of thing. */
  public record Group(String key, List<Operation> operations) {
    public Group {
      operations = List.copyOf(operations);
    }
  }

  /**
   * All, in the order in which one meets them.
   *
   * @param today from when the days in the examples are counted, so that they can be sent
   */
  public static List<Group> groups(LocalDate today) {
    return GROUPS.stream().map(group -> read(group, today)).toList();
  }

  private static Group read(String group, LocalDate today) {
    try (InputStream in = Manual.class.getResourceAsStream("/manual/" + group + ".json")) {
      if (in == null) {
        throw new IllegalStateException("no manual/" + group + ".json");
      }
      try (JsonReader reader = Json.createReader(in)) {
        List<Operation> operations = new ArrayList<>();
        reader
            .readObject()
            .forEach((name, value) -> operations.add(one(name, value.asJsonObject(), today)));
        return new Group(group, operations);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Operation one(String name, JsonObject json, LocalDate today) {
    String[] words = name.split(" ");
    Map<String, String> query = new LinkedHashMap<>();
    json.getOrDefault("query", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach(
            (key, value) ->
                query.put(key, Samples.filled(((JsonString) value).getString(), today)));
    Map<String, List<String>> choices = new HashMap<>();
    json.getOrDefault("choices", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach((key, value) -> choices.put(key, constants(((JsonString) value).getString())));
    return new Operation(
        words[0],
        words[1],
        json.getString("id"),
        json.containsKey("roles") ? texts(json, "roles").toList() : STAFF,
        query,
        filled(json.get("body"), today),
        filled(json.get("also"), today) instanceof JsonObject also
            ? also
            : JsonValue.EMPTY_JSON_OBJECT,
        json.getString("file", null),
        json.getInt("status"),
        filled(json.get("answer"), today),
        texts(json, "optional").collect(Collectors.toSet()),
        texts(json, "maySend").collect(Collectors.toSet()),
        texts(json, "required").collect(Collectors.toSet()),
        choices,
        json.getBoolean("ifMatch", false),
        json.getBoolean("etag", false),
        json.getBoolean("refused", false));
  }

  private static @Nullable JsonValue filled(@Nullable JsonValue example, LocalDate today) {
    if (example == null) {
      return null;
    }
    try (JsonReader reader =
        Json.createReader(new StringReader(Samples.filled(example.toString(), today)))) {
      return reader.readValue();
    }
  }

  private static Stream<String> texts(JsonObject json, String name) {
    JsonArray list = json.getJsonArray(name);
    return list == null
        ? Stream.of()
        : list.getValuesAs(JsonString.class).stream().map(JsonString::getString);
  }

  private static List<String> constants(String enumName) {
    try {
      Object @Nullable [] all =
          Class.forName("dk.roedtraad." + enumName, false, Manual.class.getClassLoader())
              .getEnumConstants();
      return Stream.of(all == null ? new Object[0] : all)
          .map(constant -> ((Enum<?>) constant).name())
          .toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the manual names " + enumName, e);
    }
  }
}
