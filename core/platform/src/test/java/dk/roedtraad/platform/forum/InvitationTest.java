package dk.roedtraad.platform.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C4")
class InvitationTest {
  private static final UUID ID = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");

  @Test
  void saysWhenInUniversalTimeAndCountsItsVersions() {
    String ics = ics("Ressourceteammøde, Ellekærskolen", "Lokale 2", MeetingState.PLANNED);

    assertThat(ics)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("UID:" + ID + "@by.example\r\n", "SEQUENCE:3\r\n", "STATUS:CONFIRMED\r\n")
        .contains("DTSTART:20261124T111500Z\r\n", "DTEND:20261124T124500Z\r\n")
        .contains("SUMMARY:Ressourceteammøde\\, Ellekærskolen\r\n");
  }

  @Test
  void cancelledMeetingLeavesTheCalendar() {
    assertThat(ics("Møde", "", MeetingState.CANCELLED))
        .contains("STATUS:CANCELLED\r\n")
        .doesNotContain("LOCATION");
  }

  @Test
  void escapesWhatTheFormatUsesItself() {
    assertThat(Invitation.escaped("a;b,c\\d\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
  }

  @Test
  void foldsLongLinesWithoutCuttingALetter() {
    String place = "Mødelokalet på første sal ved siden af biblioteket på Ældrecentret ".repeat(3);
    String ics = ics("Møde", place, MeetingState.PLANNED);

    List<String> lines = List.of(ics.split("\r\n", -1));
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(ics.replace("\r\n ", "")).contains("LOCATION:" + place);
  }

  private static String ics(String forum, String place, MeetingState state) {
    UUID other = UUID.randomUUID();
    SeenMeeting meeting =
        new SeenMeeting(
            ID,
            other,
            forum,
            "x.team",
            null,
            Instant.parse("2026-11-24T11:15:00Z"),
            Instant.parse("2026-11-24T12:45:00Z"),
            place,
            state,
            other,
            "Bente",
            other,
            "Ibrahim",
            3,
            Seat.MEMBER);
    return Invitation.of(
        meeting, URI.create("https://by.example"), Instant.parse("2026-11-22T09:00:00Z"));
  }
}
