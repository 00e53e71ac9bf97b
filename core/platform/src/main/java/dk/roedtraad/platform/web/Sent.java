package dk.roedtraad.platform.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a program sent: a JSON object, read field by field. What is missing or of another shape is
 * refused with the field's name and never with its value; so is a field that nobody reads, since a
 * misspelt name would otherwise be lost without a word.
 */
public final class Sent {
  private static final int LONGEST = 10_000;

  private final JsonObject body;
  private final String within;

  public Sent(JsonObject body) {
    this(body, "");
  }

  private Sent(JsonObject body, String within) {
    this.body = body;
    this.within = within;
  }

  /** The fields that there are; any other is refused. */
  public Sent only(String... names) {
    Set<String> known = new TreeSet<>(Set.of(names));
    if (!known.containsAll(body.keySet())) {
      String field = within.isEmpty() ? "" : within.substring(0, within.length() - 1);
      throw new Refusal(
          List.of(Fault.of(field, "problem.field.unknown", String.join(", ", known))));
    }
    return this;
  }

  /** The text without space around; empty when absent. */
  public String text(String name) {
    return word(name).strip();
  }

  /**
   * The text as it was sent, space and all, without characters that nobody can type; empty when
   * absent.
   */
  public String word(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return "";
    }
    if (!(value instanceof JsonString text)) {
      throw wrong(name, "text");
    }
    if (text.getString().length() > LONGEST) {
      throw wrong(name, "long", LONGEST);
    }
    return Filled.plain(text.getString());
  }

  /** The text, where there must be one. */
  public String given(String name) {
    return required(name, maybe(name));
  }

  /** The text; null when absent or empty. */
  public @Nullable String maybe(String name) {
    String text = text(name);
    return text.isEmpty() ? null : text;
  }

  /** Whether the field is there at all, empty or not. */
  public boolean has(String name) {
    return value(name) != null;
  }

  /** Null when absent. */
  public @Nullable UUID maybeId(String name) {
    String text = maybe(name);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw wrong(name, "id");
    }
  }

  public UUID id(String name) {
    return required(name, maybeId(name));
  }

  /** A day as ISO 8601; null when absent. */
  public @Nullable LocalDate maybeDay(String name) {
    String text = maybe(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(name, "day");
    }
  }

  public LocalDate day(String name) {
    return required(name, maybeDay(name));
  }

  /** A moment as ISO 8601 with zone; null when absent. */
  public @Nullable Instant maybeMoment(String name) {
    String text = maybe(name);
    try {
      return text == null ? null : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw wrong(name, "moment");
    }
  }

  public Instant moment(String name) {
    return required(name, maybeMoment(name));
  }

  /** One of the names of the type; null when absent. */
  public <E extends Enum<E>> @Nullable E maybeOne(Class<E> type, String name) {
    String text = maybe(name);
    if (text == null) {
      return null;
    }
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() -> wrong(name, "choice", names(type)));
  }

  public <E extends Enum<E>> E one(Class<E> type, String name) {
    return required(name, maybeOne(type, name));
  }

  /** A whole number. */
  public int number(String name) {
    JsonValue value = required(name, value(name));
    if (value instanceof JsonNumber number && number.isIntegral()) {
      try {
        return number.intValueExact();
      } catch (ArithmeticException e) {
        throw wrong(name, "number");
      }
    }
    throw wrong(name, "number");
  }

  /** False when absent. */
  public boolean flag(String name) {
    JsonValue value = value(name);
    if (value == null || value == JsonValue.FALSE) {
      return false;
    }
    if (value == JsonValue.TRUE) {
      return true;
    }
    throw wrong(name, "flag");
  }

  /** The object in a field; null when absent. */
  public @Nullable Sent part(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonObject object) {
      return new Sent(object, within + name + ".");
    }
    throw wrong(name, "object");
  }

  /** The objects of a list; none when absent. */
  public List<Sent> parts(String name) {
    JsonValue value = value(name);
    List<Sent> parts = new ArrayList<>();
    if (value == null) {
      return parts;
    }
    if (!(value instanceof JsonArray list)) {
      throw wrong(name, "list");
    }
    for (JsonValue one : list) {
      if (!(one instanceof JsonObject object)) {
        throw wrong(name, "list");
      }
      parts.add(new Sent(object, within + name + "[" + parts.size() + "]."));
    }
    return parts;
  }

  /** The whole of it, the same for the same content however it was laid out. */
  @Override
  public String toString() {
    return body.toString();
  }

  private @Nullable JsonValue value(String name) {
    JsonValue value = body.get(name);
    return value == null || value.equals(JsonValue.NULL) ? null : value;
  }

  private <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw wrong(name, "missing");
    }
    return value;
  }

  private Refusal wrong(String name, String how, Object... arguments) {
    return new Refusal(List.of(Fault.of(within + name, "problem.field." + how, arguments)));
  }

  private static String names(Class<? extends Enum<?>> type) {
    return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
