package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.stream.Stream;

/** Fields that a JSON body must have; what is missing or wrong is named. */
final class Fields {
  private Fields() {}

  static String text(JsonObject body, String name) {
    String value = body.getString(name, "").strip();
    if (value.isEmpty()) {
      throw new Refusal(Problem.INVALID, "problem.json", name);
    }
    return value;
  }

  static UUID id(JsonObject body, String name) {
    try {
      return UUID.fromString(body.getString(name, ""));
    } catch (IllegalArgumentException e) {
      throw new Refusal(Problem.INVALID, "problem.json", name);
    }
  }

  static <E extends Enum<E>> E one(Class<E> type, JsonObject body, String name) {
    String value = body.getString(name, "");
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() -> new Refusal(Problem.INVALID, "problem.json", name));
  }
}
