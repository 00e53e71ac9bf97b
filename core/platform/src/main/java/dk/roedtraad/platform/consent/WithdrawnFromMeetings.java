package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The child comes off an agenda on which it stands on a consent that does not hold any more, and
 * its coordinator is told, so that it does not fall between two meetings.
 */
@ApplicationScoped
class WithdrawnFromMeetings {
  private static final int DAYS = 3;
  private static final String UNCOVERED =
      """
      select i.id, i.child_id, m.id as meeting, f.name, m.starts_at
        from agenda_item i join meeting m on m.id = i.meeting_id join forum f on f.id = m.forum_id
       where i.basis = 'CONSENT' and i.state in ('WAITING', 'OPEN')
         and m.state in ('PLANNED', 'RUNNING') and not consents_to(i.child_id, m.forum_id)
      """;

  @Inject Sql sql;
  @Inject ThreadBook book;
  @Inject Tasks tasks;

  private record Item(UUID id, UUID child, UUID meeting, String forum, Instant startsAt) {}

  /** Children who stand on an agenda without a consent that holds, each once. */
  List<UUID> uncovered() {
    return sql.list(
        "select distinct child_id from (" + UNCOVERED + ") u", row -> row.uuid("child_id"));
  }

  /**
   * Takes the child off every such agenda.
   *
   * @param consent the one that ended; what the coordinator is shown
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void comeOff(Caller by, UUID child, UUID consent) {
    List<Item> items =
        sql.list(
            UNCOVERED + " and i.child_id = ? for update of i, m",
            row ->
                new Item(
                    row.uuid("id"),
                    row.uuid("child_id"),
                    row.uuid("meeting"),
                    row.text("name"),
                    row.instant("starts_at")),
            child);
    for (Item item : items) {
      sql.run(
          "update agenda_item set state = 'POSTPONED', version = version + 1 where id = ?",
          item.id());
      book.tell(
          by,
          new NewEntry(
              child,
              EntryKind.MEETING,
              "forum.thread.taken-off",
              item.forum(),
              "",
              Sentence.of("consent.thread.came-off"),
              item.meeting()));
      tell(child, consent, item);
    }
  }

  private void tell(UUID child, UUID consent, Item item) {
    sql.one(
            "select holder_id from thread where child_id = ? and closed_at is null",
            row -> row.uuid("holder_id"),
            child)
        .ifPresent(
            coordinator ->
                tasks.open(
                    NewTask.plain(
                        TaskKind.CONSENT,
                        child,
                        consent,
                        coordinator,
                        Sentence.of("consent.task.came-off", item.forum(), item.startsAt()),
                        WorkingDays.endOf(WorkingDays.after(WorkingDays.today(), DAYS)))));
  }
}
