package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.voice.HearChild;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a closed item leaves behind: entries in the child's thread, and a task for each agreement
 * that still waits.
 */
@ApplicationScoped
class ItemEffects {
  @Inject Sql sql;
  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject HearChild hear;

  void tell(Caller by, SeenMeeting meeting, AgendaItem item, List<Agreement> agreements) {
    UUID child = item.childId();
    if (child != null) {
      item.voice()
          .ifPresent(
              voice -> {
                book.tell(by, ItemEntries.voice(child, meeting.id(), voice));
                hear.alsoHeard(by, child, voice, WorkingDays.today(), null);
              });
      book.tell(by, ItemEntries.held(child, meeting.id(), meeting.forumName(), item.decision()));
      for (Agreement one : agreements) {
        book.tell(
            by,
            ItemEntries.agreed(child, one.id(), one.what(), one.responsibleName(), one.dueOn()));
      }
    }
    agreements.stream()
        .filter(agreement -> agreement.state() == AgreementState.OPEN)
        .forEach(agreement -> wait(meeting, agreement));
  }

  /** The child stands on an agenda. */
  void putOn(Caller by, UUID child, UUID meeting, String forum, Instant at, String reason) {
    book.tell(by, ItemEntries.onAgenda(child, meeting, forum, at, reason));
  }

  /** The child waits for the next meeting. */
  void postponed(Caller by, UUID child, UUID meeting, String forum, Instant to) {
    book.tell(by, ItemEntries.postponed(child, meeting, forum, to));
  }

  /** Somebody without an account gets no task; the coordinator asks them, or else the chair. */
  private void wait(SeenMeeting meeting, Agreement agreement) {
    UUID account = agreement.responsibleId();
    tasks.open(
        ItemEntries.waiting(
            agreement.childId(),
            agreement.id(),
            account != null ? account : asker(meeting, agreement),
            agreement.what(),
            new Responsible(account, agreement.responsibleName()),
            agreement.dueOn()));
  }

  private UUID asker(SeenMeeting meeting, Agreement agreement) {
    return sql.one(
            "select holder_id from thread where child_id = ?::uuid and closed_at is null",
            row -> row.uuid("holder_id"),
            agreement.childId())
        .orElse(meeting.chair());
  }
}
