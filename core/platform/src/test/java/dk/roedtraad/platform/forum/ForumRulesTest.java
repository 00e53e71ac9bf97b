package dk.roedtraad.platform.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ForumRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Optional<ForumProposed> PROPOSED =
      Optional.of(new ForumProposed("x.network", "x.why", Set.of()));

  @Test
  void meetingEndsAfterItBegins() {
    assertThat(plan(60, 60).faultAt(NOW)).contains("forum.refuse.ends-before");
    assertThat(plan(60, 59).faultAt(NOW)).contains("forum.refuse.ends-before");
    assertThat(plan(60, 61).faultAt(NOW)).isEmpty();
  }

  @Test
  void meetingIsNotPlannedInThePast() {
    assertThat(plan(-1, 60).faultAt(NOW)).contains("forum.refuse.past");
  }

  @Test
  @Tag("K5")
  void proposedForumNeedsNoReason() {
    assertThat(ForumChoice.of(PROPOSED, "x.network", "ikke nødvendigt"))
        .isEqualTo(new ForumChoice("x.network", ""));
  }

  @Test
  @Tag("K5")
  void anotherForumKeepsTheProposalAndTheReason() {
    assertThat(ForumChoice.of(PROPOSED, "x.team", " Familien ønsker det "))
        .isEqualTo(new ForumChoice("x.network", "Familien ønsker det"));
  }

  @Test
  @Tag("K5")
  void refusesAnotherForumWithoutAReason() {
    assertThatThrownBy(() -> ForumChoice.of(PROPOSED, "x.team", " ")).isInstanceOf(Refusal.class);
  }

  @Test
  @Tag("K5")
  void withoutAProposalAnyForumIsAsGood() {
    assertThat(ForumChoice.of(Optional.empty(), "x.team", "")).isEqualTo(ForumChoice.NONE);
  }

  @Test
  @Tag("C9")
  void voiceSaysWhereItComesFrom() {
    assertThat(new Voice(VoiceSource.DIRECT, "Ja", "Mette", "").fault()).isEmpty();
    assertThat(new Voice(VoiceSource.DIRECT, "Ja", " ", "").fault())
        .contains("voice.fault.told-to");
    assertThat(new Voice(VoiceSource.OBSERVED, "Hun smiler", "", "2 år").fault()).isEmpty();
    assertThat(new Voice(VoiceSource.REFLECTED_BY_ADULTS, "Trist", "", "").fault())
        .contains("voice.fault.reason");
    assertThat(new Voice(VoiceSource.OBSERVED, " ", "", "2 år").fault())
        .contains("voice.fault.words");
  }

  @Test
  void ageCountsWholeYearsOnTheDayOfTheMeeting() {
    AgeWindow window = new AgeWindow(6, 9);
    LocalDate day = LocalDate.of(2026, 11, 24);

    assertThat(window.holds(Optional.of(day.minusYears(6)), day)).isTrue();
    assertThat(window.holds(Optional.of(day.minusYears(6).plusDays(1)), day)).isFalse();
    assertThat(window.holds(Optional.of(day.minusYears(10).plusDays(1)), day)).isTrue();
    assertThat(window.holds(Optional.of(day.minusYears(10)), day)).isFalse();
    assertThat(new AgeWindow(0, 2).holds(Optional.empty(), day)).isTrue();
  }

  @Test
  void writerIsToldWhenTheTextBecameAnother() {
    Seen.check(Seen.of("før"), "før");
    Seen.check("", "hvad som helst");

    assertThatThrownBy(() -> Seen.check(Seen.of("før"), "nu")).isInstanceOf(Refusal.class);
  }

  private static MeetingPlan plan(int fromMinute, int toMinute) {
    UUID me = UUID.randomUUID();
    return new MeetingPlan(
        NOW.plusSeconds(fromMinute * 60L), NOW.plusSeconds(toMinute * 60L), " Lokale 2 ", me, me);
  }
}
