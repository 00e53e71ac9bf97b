package dk.roedtraad.app.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Holds JSON against a schema of the document; a sentence for each thing that is otherwise. */
final class Shape {
  private final List<String> faults = new ArrayList<>();

  private Shape() {}

  static List<String> faults(JsonObject schema, JsonElement value) {
    Shape shape = new Shape();
    shape.hold(schema, value, "$");
    return shape.faults;
  }

  private void hold(JsonObject schema, JsonElement value, String at) {
    if (value.isJsonNull()) {
      if (!schema.has("nullable")) {
        faults.add(at + " is null.");
      }
      return;
    }
    switch (schema.has("type") ? schema.get("type").getAsString() : "") {
      case "object" -> object(schema, value, at);
      case "array" -> array(schema, value, at);
      case "string" -> text(schema, value, at);
      case "integer" -> {
        if (!value.isJsonPrimitive() || !value.getAsString().matches("-?\\d+")) {
          faults.add(at + " is no whole number: " + value);
        }
      }
      case "boolean" -> {
        if (!(value instanceof JsonPrimitive flag && flag.isBoolean())) {
          faults.add(at + " is neither true nor false: " + value);
        }
      }
      default -> faults.add(at + " has no type in the document.");
    }
  }

  private void object(JsonObject schema, JsonElement value, String at) {
    if (!value.isJsonObject()) {
      faults.add(at + " is no object: " + value);
      return;
    }
    JsonObject properties =
        schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
    JsonObject object = value.getAsJsonObject();
    object
        .entrySet()
        .forEach(
            field -> {
              String name = at + "." + field.getKey();
              if (properties.has(field.getKey())) {
                hold(properties.getAsJsonObject(field.getKey()), field.getValue(), name);
              } else {
                faults.add(name + " is not in the document.");
              }
            });
    JsonArray required =
        schema.has("required") ? schema.getAsJsonArray("required") : new JsonArray();
    required.forEach(
        name -> {
          if (!object.has(name.getAsString())) {
            faults.add(at + "." + name.getAsString() + " is missing.");
          }
        });
  }

  private void array(JsonObject schema, JsonElement value, String at) {
    if (!value.isJsonArray()) {
      faults.add(at + " is no list: " + value);
      return;
    }
    int place = 0;
    for (JsonElement one : value.getAsJsonArray()) {
      hold(schema.getAsJsonObject("items"), one, at + "[" + place++ + "]");
    }
  }

  private void text(JsonObject schema, JsonElement value, String at) {
    if (!(value instanceof JsonPrimitive text && text.isString())) {
      faults.add(at + " is no text: " + value);
      return;
    }
    String said = value.getAsString();
    if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
      faults.add(at + " is none of " + schema.get("enum") + ": " + said);
    }
    try {
      switch (schema.has("format") ? schema.get("format").getAsString() : "") {
        case "uuid" -> UUID.fromString(said);
        case "date" -> LocalDate.parse(said);
        case "date-time" -> OffsetDateTime.parse(said);
        default -> {}
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      faults.add(at + " is no " + schema.get("format") + ": " + said);
    }
  }
}
