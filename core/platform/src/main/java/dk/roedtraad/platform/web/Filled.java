package dk.roedtraad.platform.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody filled in: reads each field as what it should be, keeps each as it was typed. */
public final class Filled {
  private static final int LONGEST = 10_000;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private final Map<String, String> typed = new HashMap<>();

  /** What a form sent. */
  public static Filled of(MultivaluedMap<String, String> form) {
    Filled filled = new Filled();
    form.forEach((name, values) -> filled.put(name, values.isEmpty() ? "" : values.get(0)));
    return filled;
  }

  /** Fills a field, for a form that comes with something in it. */
  public Filled put(String name, @Nullable Object value) {
    typed.put(name, value == null ? "" : plain(value.toString()));
    return this;
  }

  /** With line breaks as one character, and without those that nobody can type. */
  public static String plain(String text) {
    return CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("");
  }

  /** Whether the form had the field at all. */
  public boolean has(String name) {
    return typed.containsKey(name);
  }

  /** As typed, for showing it again; empty when nothing was. */
  public String typed(String name) {
    return typed.getOrDefault(name, "");
  }

  /**
   * Without space around.
   *
   * @throws Refusal when it is longer than a text may be; see {@link #tooLong}
   */
  public String text(String name) {
    String text = typed(name).strip();
    if (text.length() > LONGEST) {
      throw new Refusal(Problem.INVALID, "web.fault.too-long", LONGEST, text.length());
    }
    return text;
  }

  /** A fault for each text that is longer than a text may be; nothing is ever cut. */
  public List<Fault> tooLong() {
    return typed.entrySet().stream()
        .filter(field -> field.getValue().strip().length() > LONGEST)
        .map(
            field ->
                Fault.of(
                    field.getKey(),
                    "web.fault.too-long",
                    LONGEST,
                    field.getValue().strip().length()))
        .sorted(Comparator.comparing(Fault::field))
        .toList();
  }

  /** Null when empty or no date. */
  public @Nullable LocalDate date(String name) {
    try {
      return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Null when empty or no key. */
  public @Nullable UUID uuid(String name) {
    try {
      return text(name).isEmpty() ? null : UUID.fromString(text(name));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** -1 when empty or no whole number. */
  public int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Null when empty or none of the answers. */
  public <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text(name))) {
        return constant;
      }
    }
    return null;
  }
}
