package dk.roedtraad.platform.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How days and times are said. The JDK's Danish abbreviations differ from those people here write.
 */
enum DateWords {
  DA(
      "da",
      "mandag tirsdag onsdag torsdag fredag lørdag søndag",
      "januar februar marts april maj juni juli august september oktober november december",
      "jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.",
      List.of("i går", "i dag", "i morgen"),
      "."),
  EN(
      "en",
      "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
      "January February March April May June July August September October November December",
      "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
      List.of("yesterday", "today", "tomorrow"),
      ":");

  private final String language;
  private final List<String> weekdays;
  private final List<String> months;
  private final List<String> shortMonths;
  private final List<String> nearDays;
  private final String beforeMinutes;

  DateWords(
      String language,
      String weekdays,
      String months,
      String shortMonths,
      List<String> nearDays,
      String beforeMinutes) {
    this.language = language;
    this.weekdays = List.of(weekdays.split(" ", -1));
    this.months = List.of(months.split(" ", -1));
    this.shortMonths = List.of(shortMonths.split(" ", -1));
    this.nearDays = nearDays;
    this.beforeMinutes = beforeMinutes;
  }

  static DateWords of(String language) {
    for (DateWords words : values()) {
      if (words.language.equals(language)) {
        return words;
      }
    }
    throw new IllegalArgumentException("the language is da or en, was " + language);
  }

  String language() {
    return language;
  }

  String weekday(LocalDate date) {
    return weekdays.get(date.getDayOfWeek().ordinal());
  }

  String dayAndMonth(LocalDate date) {
    return dayOfMonth(date) + " " + months.get(date.getMonthValue() - 1);
  }

  String month(LocalDate date) {
    return months.get(date.getMonthValue() - 1);
  }

  String dayAndShortMonth(LocalDate date) {
    return dayOfMonth(date) + " " + shortMonths.get(date.getMonthValue() - 1);
  }

  List<String> shortMonths() {
    return shortMonths;
  }

  /**
   * @param away -1 for yesterday, 0 for today, 1 for tomorrow
   */
  String near(int away) {
    return nearDays.get(away + 1);
  }

  String time(LocalTime time) {
    return (this == DA ? "kl. " : "") + clock(time);
  }

  String at(LocalTime time) {
    return (this == DA ? "kl. " : "at ") + clock(time);
  }

  private String clock(LocalTime time) {
    return time.getHour() + beforeMinutes + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
  }

  private String dayOfMonth(LocalDate date) {
    return date.getDayOfMonth() + (this == DA ? "." : "");
  }
}
