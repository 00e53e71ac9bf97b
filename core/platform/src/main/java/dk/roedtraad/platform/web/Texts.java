package dk.roedtraad.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every word on a page, in one language. Built once per language and feature list and then shared;
 * a key nobody has written is a bug and stops the page.
 */
public final class Texts {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final DateWords words;
  private final Map<String, String> texts;
  private final Clock clock;

  /**
   * @param language "da" or "en"
   * @param features names of bundles, {@code i18n/<feature>_<language>.properties} on the class
   *     path
   */
  public Texts(String language, List<String> features) {
    this(language, features, Clock.system(DENMARK));
  }

  /**
   * @param clock decides what "today" and "this year" are, and its zone how an instant is read
   */
  public Texts(String language, List<String> features, Clock clock) {
    this.words = DateWords.of(language);
    this.clock = clock;
    Map<String, String> all = new HashMap<>();
    features.forEach(feature -> all.putAll(TextBundle.read(feature, language)));
    this.texts = Map.copyOf(all);
  }

  public String language() {
    return words.language();
  }

  /**
   * @param arguments take the places {0}, {1} and so on; too few is a bug
   * @throws IllegalArgumentException when no bundle has the key
   */
  public String of(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for key " + key + " in language " + language());
    }
    if (text.indexOf('{') < 0) {
      return text;
    }
    return PLACE
        .matcher(text)
        .replaceAll(place -> fill(key, Integer.parseInt(place.group(1)), arguments));
  }

  /** What was kept with a thing, unless its kind is still known and can say it in this language. */
  public String orKept(String key, String kept) {
    return texts.containsKey(key) ? of(key) : kept;
  }

  /** The text of {@code key.one} or {@code key.many}; the number takes place {0}. */
  public String count(String key, long number) {
    return of(key + (number == 1 ? ".one" : ".many"), number);
  }

  /** The same with more to say: they take the places from {1}. */
  public String count(String key, long number, Object... more) {
    return of(
        key + (number == 1 ? ".one" : ".many"),
        Stream.concat(Stream.of(number), Stream.of(more)).toArray());
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** "tirsdag 24. november", with the year when it is not this year. */
  public String date(LocalDate date) {
    return words.weekday(date) + " " + words.dayAndMonth(date) + yearUnlessThis(date);
  }

  /** The same moment where a line begins with it: "Tirsdag 24. november kl. 14.00". */
  public String lineDateTime(Instant moment) {
    String said = dateTime(moment);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** The same day where a line begins with it: "Tirsdag 24. november". */
  public String lineDate(LocalDate date) {
    String said = date(date);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** "24. november 2026". */
  public String fullDate(LocalDate date) {
    return words.dayAndMonth(date) + " " + date.getYear();
  }

  /** "november 2026". */
  public String month(LocalDate date) {
    return words.month(date) + " " + date.getYear();
  }

  /** "24. nov.", with the year when it is not this year. */
  public String shortDate(LocalDate date) {
    return words.dayAndShortMonth(date) + yearUnlessThis(date);
  }

  /** "i dag", "i morgen", "i går", or else the short date. */
  public String day(LocalDate date) {
    long away = date.toEpochDay() - LocalDate.now(clock).toEpochDay();
    return Math.abs(away) <= 1 ? words.near((int) away) : shortDate(date);
  }

  /** Twelve short names, January first, for the axes of pictures. */
  public List<String> shortMonths() {
    return words.shortMonths();
  }

  /** "kl. 14.00". */
  public String time(LocalTime time) {
    return words.time(time);
  }

  /** "tirsdag 24. november kl. 14.00". */
  public String dateTime(LocalDateTime moment) {
    return date(moment.toLocalDate()) + " " + words.at(moment.toLocalTime());
  }

  /** "tirsdag 24. november kl. 14.00", read in the clock's zone. */
  public String dateTime(Instant moment) {
    return dateTime(LocalDateTime.ofInstant(moment, clock.getZone()));
  }

  /** "i dag kl. 14.00" or "24. nov. kl. 14.00". */
  public String shortDateTime(LocalDateTime moment) {
    return day(moment.toLocalDate()) + " " + words.at(moment.toLocalTime());
  }

  /** "i dag kl. 14.00" or "24. nov. kl. 14.00", read in the clock's zone. */
  public String shortDateTime(Instant moment) {
    return shortDateTime(LocalDateTime.ofInstant(moment, clock.getZone()));
  }

  private static String fill(String key, int place, Object... arguments) {
    if (place >= arguments.length) {
      throw new IllegalArgumentException("text " + key + " needs an argument for {" + place + "}");
    }
    return Matcher.quoteReplacement(String.valueOf(arguments[place]));
  }

  private String yearUnlessThis(LocalDate date) {
    return date.getYear() == LocalDate.now(clock).getYear() ? "" : " " + date.getYear();
  }
}
