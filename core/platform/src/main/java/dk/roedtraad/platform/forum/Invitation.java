package dk.roedtraad.platform.forum;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A meeting as a calendar takes it (RFC 5545): which forum, when and where, and an address that
 * asks for a log-in. Never what or whom it is about: calendars are shared and synchronised.
 */
public final class Invitation {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  private Invitation() {}

  /**
   * @param origin of the municipality's pages, for example {@code https://by.example.dk}
   * @param now when the invitation was made
   */
  public static String of(SeenMeeting meeting, URI origin, Instant now) {
    StringBuilder text = new StringBuilder(600);
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Roed Traad//DA");
    line(text, "METHOD:PUBLISH");
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + meeting.id() + "@" + origin.getHost());
    line(text, "SEQUENCE:" + meeting.version());
    line(text, "DTSTAMP:" + UTC.format(now));
    line(text, "DTSTART:" + UTC.format(meeting.startsAt()));
    line(text, "DTEND:" + UTC.format(meeting.endsAt()));
    line(text, "SUMMARY:" + escaped(meeting.forumName()));
    if (!meeting.place().isEmpty()) {
      line(text, "LOCATION:" + escaped(meeting.place()));
    }
    line(text, "URL:" + origin + "/meetings/" + meeting.id());
    line(text, "STATUS:" + (meeting.state() == MeetingState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
    line(text, "END:VEVENT");
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** One line, folded so that none is longer than 75 bytes and no letter is cut. */
  private static void line(StringBuilder text, String content) {
    int bytes = 0;
    for (int i = 0; i < content.length(); ) {
      String letter = Character.toString(content.codePointAt(i));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.append(letter);
      bytes += size;
      i += letter.length();
    }
    text.append("\r\n");
  }
}
