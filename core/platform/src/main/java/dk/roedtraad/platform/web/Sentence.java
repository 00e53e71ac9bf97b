package dk.roedtraad.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the program's own, stored as the key of its text and what takes its places, so that
 * each reader meets it in their language. It may stand among people's own words; those are never
 * touched, and cannot hold the marks that it is known by.
 */
public final class Sentence {
  private static final char BEGIN = '\u0002';
  private static final char BETWEEN = '\u001f';
  private static final char END = '\u0003';
  private static final Pattern STORED = Pattern.compile("\u0002([^\u0002\u0003]*)\u0003");

  private Sentence() {}

  /**
   * The sentence as it is stored.
   *
   * @param arguments dates and moments are said in the reader's way, anything else as it is
   */
  public static String of(String key, Object... arguments) {
    StringBuilder stored = new StringBuilder().append(BEGIN).append(key);
    for (Object argument : arguments) {
      char kind = argument instanceof LocalDate ? 'd' : argument instanceof Instant ? 'i' : 's';
      stored.append(BETWEEN).append(kind).append(Filled.plain(argument.toString()));
    }
    return stored.append(END).toString();
  }

  /** A stored text with its sentences in the reader's language. */
  public static String in(Texts t, String stored) {
    return stored.indexOf(BEGIN) < 0
        ? stored
        : STORED
            .matcher(stored)
            .replaceAll(found -> Matcher.quoteReplacement(said(t, found.group(1))));
  }

  /** Empty when nobody can say it: one bad row must not close the page that it stands on. */
  private static String said(Texts t, String sentence) {
    List<String> parts = List.of(sentence.split(String.valueOf(BETWEEN), -1));
    try {
      List<Object> arguments = new ArrayList<>();
      parts.stream().skip(1).forEach(part -> arguments.add(argument(t, part)));
      return t.has(parts.get(0)) ? t.of(parts.get(0), arguments.toArray()) : "";
    } catch (DateTimeException | IllegalArgumentException e) {
      return "";
    }
  }

  private static String argument(Texts t, String part) {
    if (part.isEmpty()) {
      return "";
    }
    String value = part.substring(1);
    return switch (part.charAt(0)) {
      case 'd' -> t.fullDate(LocalDate.parse(value));
      case 'i' -> t.dateTime(Instant.parse(value));
      default -> value;
    };
  }
}
