package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a closed item leaves behind: entries in the child's thread, and a task for each agreement.
 */
@ApplicationScoped
class ItemEffects {
  private static final int LONGEST_TITLE = 140;

  @Inject Sql sql;
  @Inject ThreadBook book;
  @Inject Tasks tasks;

  void tell(Caller by, SeenMeeting meeting, AgendaItem item, List<Agreement> agreements) {
    UUID child = item.childId();
    if (child != null) {
      tellOfItem(by, meeting, item, child);
      agreements.forEach(agreement -> tellOfAgreement(by, child, agreement));
    }
    agreements.forEach(agreement -> wait(meeting, agreement));
  }

  /** The child stands on an agenda. */
  void putOn(Caller by, UUID child, UUID meeting, String forum, Instant at, String reason) {
    String when = danish().dateTime(at);
    book.tell(
        by,
        new NewEntry(
            child, EntryKind.MEETING, "forum.thread.on-agenda", forum, when, reason, meeting));
  }

  /** The child waits for the next meeting. */
  void postponed(Caller by, UUID child, UUID meeting, String forum, Instant to) {
    String when = danish().dateTime(to);
    book.tell(
        by,
        new NewEntry(child, EntryKind.MEETING, "forum.thread.postponed", forum, when, "", meeting));
  }

  private void tellOfItem(Caller by, SeenMeeting meeting, AgendaItem item, UUID child) {
    item.voice()
        .ifPresent(
            voice ->
                book.tell(
                    by,
                    new NewEntry(
                        child,
                        EntryKind.VOICE,
                        "forum.thread.voice-" + key(voice.source()),
                        quoted(voice.words()),
                        voice.words().length() > LONGEST_TITLE ? voice.words() : voice.toldTo(),
                        voice.reason(),
                        meeting.id())));
    String decision = item.decision();
    book.tell(
        by,
        new NewEntry(
            child,
            EntryKind.MEETING,
            "forum.thread.meeting",
            meeting.forumName(),
            decision.isEmpty() ? danish().of("forum.thread.no-decision") : decision,
            "",
            meeting.id()));
  }

  private void tellOfAgreement(Caller by, UUID child, Agreement agreement) {
    Texts t = danish();
    book.tell(
        by,
        new NewEntry(
            child,
            EntryKind.AGREEMENT,
            "forum.thread.agreement",
            agreement.what(),
            t.of(
                "forum.thread.who-when",
                agreement.responsibleName(),
                t.fullDate(agreement.dueOn())),
            "",
            agreement.id()));
  }

  /** Somebody without an account gets no task; the coordinator asks them, or else the chair. */
  private void wait(SeenMeeting meeting, Agreement agreement) {
    UUID account = agreement.responsibleId();
    String title =
        account != null
            ? agreement.what()
            : danish().of("forum.task.ask", agreement.responsibleName(), agreement.what());
    tasks.open(
        NewTask.plain(
            TaskKind.AGREEMENT,
            agreement.childId(),
            agreement.id(),
            account != null ? account : asker(meeting, agreement),
            title,
            WorkingDays.endOf(agreement.dueOn())));
  }

  private UUID asker(SeenMeeting meeting, Agreement agreement) {
    return sql.one(
            "select holder_id from thread where child_id = ?::uuid and closed_at is null",
            row -> row.uuid("holder_id"),
            agreement.childId())
        .orElse(meeting.chair());
  }

  private static String quoted(String words) {
    return words.length() <= LONGEST_TITLE
        ? "»" + words + "«"
        : "»" + words.substring(0, LONGEST_TITLE) + " ...«";
  }

  private static String key(VoiceSource source) {
    return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Texts danish() {
    return Languages.texts("da");
  }
}
