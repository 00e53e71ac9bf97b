package dk.roedtraad.platform.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AgendaItemTest {
  private static final Instant NOW = Instant.parse("2026-11-24T11:41:00Z");
  private static final Voice VOICE =
      new Voice(VoiceSource.DIRECT, "Jeg ved ikke, hvad jeg skal sige.", "Ibrahim, 20. nov.", "");

  @Test
  @Tag("C9")
  void refusesADecisionAboutAChildBeforeItsVoiceIsThere() {
    AgendaItem item = ofChild();

    refuses("forum.refuse.voice-first", () -> item.decide("Vi gør sådan."));
    assertThat(item.decision()).isEmpty();
  }

  @Test
  @Tag("C9")
  void takesTheDecisionWhenTheVoiceIsThere() {
    AgendaItem item = ofChild();
    item.hear(VOICE);

    item.decide(" Vi gør sådan. ");

    assertThat(item.decision()).isEqualTo("Vi gør sådan.");
  }

  @Test
  @Tag("K6")
  void decidesAboutAGroupWithoutAChildsVoice() {
    AgendaItem item = item(Subject.ofGroup("4.b", null));

    item.decide("Vi ændrer frikvarteret.");

    assertThat(item.decision()).isEqualTo("Vi ændrer frikvarteret.");
  }

  @Test
  void refusesToWriteInWhatIsClosed() {
    AgendaItem item = ofChild();
    item.open(NOW);
    item.close(NOW);

    refuses("forum.refuse.item-closed", () -> item.tell("Mere"));
    refuses("forum.refuse.item-closed", () -> item.hear(VOICE));
    refuses("forum.refuse.item-closed", () -> item.decide(""));
    refuses("forum.refuse.item-closed", item::postpone);
  }

  @Test
  void refusesToCloseWhatWasNeverTakenUp() {
    refuses("forum.refuse.item-waiting", () -> ofChild().close(NOW));
  }

  @Test
  void takesTheChildsVoiceAlongToTheNextMeeting() {
    AgendaItem item = ofChild();
    item.tell("Begyndte i efteråret.");
    item.hear(VOICE);

    AgendaItem again = item.again(UUID.randomUUID(), UUID.randomUUID(), 4);

    assertThat(again.voice()).contains(VOICE);
    assertThat(again.background()).isEqualTo("Begyndte i efteråret.");
    assertThat(again.state()).isEqualTo(ItemState.WAITING);
    assertThat(again.position()).isEqualTo(4);
  }

  @Test
  void needsAChildOrAGroup() {
    refuses("forum.refuse.no-subject", () -> Subject.ofGroup("  ", null));
  }

  private static AgendaItem ofChild() {
    return item(Subject.ofChild(UUID.randomUUID(), null));
  }

  private static AgendaItem item(Subject subject) {
    return new AgendaItem(UUID.randomUUID(), UUID.randomUUID(), 1, subject, ForumChoice.NONE);
  }

  private static void refuses(String key, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
  }
}
