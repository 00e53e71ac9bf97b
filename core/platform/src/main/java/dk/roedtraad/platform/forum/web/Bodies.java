package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fields of a JSON body. What is missing or of another shape is refused by name. */
final class Bodies {
  private Bodies() {}

  static String text(JsonObject body, String name) {
    String value = maybeText(body, name);
    if (value == null) {
      throw wrong(name);
    }
    return value;
  }

  /** The text; null when the field is absent. */
  static @Nullable String maybeText(JsonObject body, String name) {
    JsonValue value = body.get(name);
    if (value == null || value.equals(JsonValue.NULL)) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw wrong(name);
  }

  static UUID id(JsonObject body, String name) {
    return Written.id(text(body, name)).orElseThrow(() -> wrong(name));
  }

  static @Nullable UUID maybeId(JsonObject body, String name) {
    String value = maybeText(body, name);
    return value == null ? null : Written.id(value).orElseThrow(() -> wrong(name));
  }

  /** A moment as ISO 8601 with zone. */
  static Instant moment(JsonObject body, String name) {
    try {
      return OffsetDateTime.parse(text(body, name)).toInstant();
    } catch (DateTimeParseException e) {
      throw wrong(name);
    }
  }

  /** A day as ISO 8601. */
  static LocalDate day(JsonObject body, String name) {
    try {
      return LocalDate.parse(text(body, name));
    } catch (DateTimeParseException e) {
      throw wrong(name);
    }
  }

  static <E extends Enum<E>> E one(Class<E> type, String value, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw wrong(name);
  }

  /**
   * The version in {@code If-Match}.
   *
   * @throws Refusal when the header is missing or is none of ours
   */
  static int version(@Nullable String ifMatch) {
    String version = ifMatch == null ? "" : ifMatch.replace("\"", "");
    if (!version.matches("\\d{1,9}")) {
      throw wrong("If-Match");
    }
    return Integer.parseInt(version);
  }

  static Refusal wrong(String name) {
    return new Refusal(Problem.INVALID, "forum.refuse.field", name);
  }
}
