package dk.roedtraad.platform.manual;

import dk.roedtraad.platform.web.Texts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The shape of an example as JSON Schema, the way OpenAPI writes it. */
final class Schema {
  private static final Map<Pattern, String> FORMATS = new LinkedHashMap<>();

  static {
    FORMATS.put(Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "uuid");
    FORMATS.put(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "date");
    FORMATS.put(Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*"), "date-time");
  }

  private final Operation operation;
  private final boolean sent;
  private final Texts t;

  /**
   * @param sent whether it is the shape of what is sent, or else of what comes back
   */
  Schema(Operation operation, boolean sent, Texts t) {
    this.operation = operation;
    this.sent = sent;
    this.t = t;
  }

  JsonObjectBuilder of(JsonValue example) {
    if (example instanceof JsonObject object) {
      return object(object);
    }
    if (example.getValueType() == JsonValue.ValueType.ARRAY) {
      List<JsonValue> items = example.asJsonArray();
      return type("array")
          .add("items", items.isEmpty() ? Json.createObjectBuilder() : of(items.get(0)));
    }
    if (example instanceof JsonString text) {
      JsonObjectBuilder schema = type("string");
      String format = format(text.getString());
      return format.isEmpty() ? schema : schema.add("format", format);
    }
    if (example instanceof JsonNumber number) {
      return type(number.isIntegral() ? "integer" : "number");
    }
    return type("boolean");
  }

  /** "uuid", "date", "date-time", or nothing. */
  static String format(String text) {
    return FORMATS.entrySet().stream()
        .filter(format -> format.getKey().matcher(text).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private JsonObjectBuilder object(JsonObject object) {
    JsonObjectBuilder properties = Json.createObjectBuilder();
    JsonArrayBuilder required = Json.createArrayBuilder();
    object.forEach(
        (name, value) -> {
          properties.add(name, field(name, value));
          if (!operation.isOptional(name, sent)) {
            required.add(name);
          }
        });
    JsonObjectBuilder schema =
        type("object").add("additionalProperties", false).add("properties", properties);
    var names = required.build();
    return names.isEmpty() ? schema : schema.add("required", names);
  }

  private JsonObjectBuilder field(String name, JsonValue value) {
    JsonObjectBuilder schema = of(value);
    List<String> choices = operation.choicesOf(name, sent);
    if (!choices.isEmpty()) {
      JsonArrayBuilder constants = Json.createArrayBuilder();
      choices.forEach(constants::add);
      schema.add("enum", constants);
    }
    if (operation.isOptional(name, sent)) {
      schema.add("nullable", true);
    }
    String text = "manual.field." + name;
    return t.has(text) ? schema.add("description", t.of(text)) : schema;
  }

  private static JsonObjectBuilder type(String type) {
    return Json.createObjectBuilder().add("type", type);
  }
}
