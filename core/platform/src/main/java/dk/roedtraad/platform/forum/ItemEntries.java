package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words in which a meeting tells the thread and the worklists of a child. */
public final class ItemEntries {
  private ItemEntries() {}

  /** The child stands on an agenda; the reason is empty unless another forum was proposed. */
  public static NewEntry onAgenda(
      UUID child, UUID meeting, String forum, Instant at, String reason) {
    return meeting(child, "on-agenda", forum, Sentence.of("forum.thread.at", at), reason, meeting);
  }

  /** The child waits for the next meeting. */
  public static NewEntry postponed(UUID child, UUID meeting, String forum, Instant to) {
    return meeting(child, "postponed", forum, Sentence.of("forum.thread.at", to), "", meeting);
  }

  /** The child does not stand on the agenda any more. */
  public static NewEntry takenOff(UUID child, UUID meeting, String forum, String reason) {
    return meeting(child, "taken-off", forum, "", reason, meeting);
  }

  /** What the meeting decided; empty when it decided nothing. */
  public static NewEntry held(UUID child, UUID meeting, String forum, String decision) {
    String body = decision.isEmpty() ? Sentence.of("forum.thread.no-decision") : decision;
    return meeting(child, "meeting", forum, body, "", meeting);
  }

  /** The child's voice as it was heard: the words whole, and beside them to whom it was told. */
  public static NewEntry voice(UUID child, UUID meeting, Voice voice) {
    return new NewEntry(
        child,
        EntryKind.VOICE,
        "forum.thread.voice-" + voice.source().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        voice.source() == VoiceSource.DIRECT ? "»" + voice.words() + "«" : voice.words(),
        voice.toldTo(),
        voice.reason(),
        meeting);
  }

  /** Who does what by when. */
  public static NewEntry agreed(UUID child, UUID agreement, String what, String who, LocalDate on) {
    return new NewEntry(
        child,
        EntryKind.AGREEMENT,
        "forum.thread.agreement",
        what,
        Sentence.of("forum.thread.who-when", who, on),
        "",
        agreement);
  }

  /** Whether an agreement was kept, and what came of it. */
  public static NewEntry answered(
      UUID child, UUID agreement, String what, AgreementState how, String words) {
    String key =
        how == AgreementState.KEPT
            ? "forum.thread.agreement-kept"
            : "forum.thread.agreement-dropped";
    return new NewEntry(child, EntryKind.AGREEMENT, key, what, words, "", agreement);
  }

  /**
   * The task to keep an agreement; for somebody without an account the owner asks them.
   *
   * @param owner the responsible person, or who asks instead
   */
  public static NewTask waiting(
      @Nullable UUID child,
      UUID agreement,
      UUID owner,
      String what,
      Responsible responsible,
      LocalDate dueOn) {
    String title =
        responsible.account() != null
            ? what
            : Sentence.of("forum.task.ask", responsible.name(), what);
    return NewTask.plain(
        TaskKind.AGREEMENT, child, agreement, owner, title, WorkingDays.endOf(dueOn));
  }

  private static NewEntry meeting(
      UUID child, String what, String forum, String body, String reason, UUID meeting) {
    return new NewEntry(
        child, EntryKind.MEETING, "forum.thread." + what, forum, body, reason, meeting);
  }
}
