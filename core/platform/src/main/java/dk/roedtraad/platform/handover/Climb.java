package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.PutOnAgenda;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.Leaders;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an offer that nobody answers: the receiver is reminded, a leader is asked, the forum
 * has it. Each in a transaction of its own, once, whichever node comes first. The thread stays with
 * the giver all the while.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Climb {
  private static final int LEADER_DAYS = 2;
  private static final String LOCKED =
      """
      select h.id, h.child_id, h.giver_id, h.receiver_id, h.answer_by, g.name as giver,
             g.role, r.name as receiver
        from handover h join thread t on t.id = h.thread_id
        join account g on g.id = h.giver_id join account r on r.id = h.receiver_id
       where h.id = ? and h.state = 'OFFERED' and h.climbed = ?
         for update of t, h skip locked
      """;

  @Inject Sql sql;
  @Inject Above above;
  @Inject Leaders leaders;
  @Inject Tasks tasks;
  @Inject ThreadBook book;
  @Inject PutOnAgenda agenda;

  /** The offer, locked for this step. */
  private record Offer(
      UUID id,
      UUID child,
      UUID giverId,
      UUID receiverId,
      LocalDate answerBy,
      String giver,
      String receiver,
      Role giversRole) {}

  /** The last day for an answer has come: the receiver's task says so. */
  void remind(UUID handover) {
    locked(handover, 0)
        .ifPresent(
            offer -> {
              tasks.open(
                  NewTask.plain(
                      TaskKind.HANDOVER_ANSWER,
                      offer.child(),
                      offer.id(),
                      offer.receiverId(),
                      Sentence.of("handover.task.reminder", offer.giver()),
                      WorkingDays.endOf(offer.answerBy())));
              climbed(offer, 1, null);
              tell(offer, "reminded", Sentence.of("handover.told.reminded", offer.receiver()));
            });
  }

  /** The receiver's nearest leader is asked, else the giver's. */
  void toLeader(UUID handover) {
    locked(handover, 1)
        .ifPresent(
            offer -> {
              Optional<Leaders.Person> leader =
                  leaders.nearest(offer.receiverId(), offer.giverId());
              leader.ifPresent(person -> ask(offer, person));
              climbed(offer, 2, leader.map(Leaders.Person::id).orElse(null));
              tell(
                  offer,
                  "to-leader",
                  Sentence.of(
                      "handover.told.to-leader",
                      leader.map(Leaders.Person::name).orElse(offer.giver())));
            });
  }

  /**
   * The child is put on the agenda of the next meeting of the forum that fits it.
   *
   * @return false when there is no such meeting, or it may not share what it knows of the child,
   *     and somebody must be asked instead
   */
  boolean toMeeting(UUID handover) {
    Optional<Offer> found = locked(handover, 2);
    if (found.isEmpty()) {
      return true;
    }
    Offer offer = found.get();
    Optional<Above.Meeting> next = above.nextMeeting(offer.child());
    if (next.isEmpty()) {
      return false;
    }
    Above.Meeting meeting = next.get();
    if (!meeting.stands()) {
      if (!agenda.mayShare(meeting.id(), offer.child())) {
        return false;
      }
      String why = Sentence.of("handover.told.no-answer");
      agenda.child(onBehalfOf(offer), meeting.id(), offer.child(), null, "", why);
    }
    climbed(offer, 3, null);
    tell(
        offer,
        "to-forum",
        Sentence.of("handover.told.to-meeting", meeting.forum(), meeting.startsAt()));
    return true;
  }

  /** There is no such meeting: the forum's chair is asked, else the giver's leader. */
  void toChair(UUID handover) {
    locked(handover, 2)
        .ifPresent(
            offer -> {
              Optional<Leaders.Person> asked =
                  above
                      .chair(offer.child(), offer.receiverId(), offer.giverId())
                      .or(() -> leaders.nearest(offer.giverId(), offer.receiverId()));
              asked.ifPresent(person -> ask(offer, person));
              climbed(offer, 3, asked.map(Leaders.Person::id).orElse(null));
              tell(
                  offer,
                  "to-forum",
                  Sentence.of(
                      "handover.told.to-chair",
                      asked.map(Leaders.Person::name).orElse(offer.giver())));
            });
  }

  private void ask(Offer offer, Leaders.Person person) {
    tasks.open(
        NewTask.plain(
            TaskKind.HANDOVER_CLIMBED,
            offer.child(),
            offer.id(),
            person.id(),
            Sentence.of("handover.task.climbed", offer.receiver(), offer.answerBy()),
            WorkingDays.endOf(WorkingDays.after(WorkingDays.today(), LEADER_DAYS))));
  }

  /** Whoever was asked before stays asked, unless somebody else is. */
  private void climbed(Offer offer, int step, @Nullable UUID to) {
    sql.run(
        "update handover set climbed = ?, climbed_to = coalesce(?::uuid, climbed_to) where id = ?",
        step,
        to,
        offer.id());
  }

  private void tell(Offer offer, String what, String body) {
    book.tell(
        onBehalfOf(offer),
        new NewEntry(
            offer.child(),
            EntryKind.HANDOVER,
            "thread.kind.handover-climbed",
            Sentence.of("handover.title." + what, offer.giver(), offer.receiver()),
            body,
            "",
            offer.id()));
  }

  /** The program itself, for the giver, who holds the thread. */
  private static Caller onBehalfOf(Offer offer) {
    return Caller.theProgramFor(offer.giverId(), offer.giversRole());
  }

  private Optional<Offer> locked(UUID handover, int climbed) {
    return sql.one(
        LOCKED,
        row ->
            new Offer(
                row.uuid("id"),
                row.uuid("child_id"),
                row.uuid("giver_id"),
                row.uuid("receiver_id"),
                row.date("answer_by"),
                row.text("giver"),
                row.text("receiver"),
                row.one(Role.class, "role")),
        handover,
        climbed);
  }
}
