package dk.roedtraad.platform.concern;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.voice.HearChild;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.work.DueDay;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Receives a concern: into somebody's hands, onto their worklist, into the child's thread. */
@ApplicationScoped
@Transactional
public class RaiseConcern {
  private static final int ANSWER_DAYS = 7;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Intake intake;
  @Inject Coordinators coordinators;
  @Inject ConcernTasks waits;
  @Inject ThreadBook book;
  @Inject ReadLog log;
  @Inject TenantModules modules;
  @Inject Notifier notifier;
  @Inject ExpectedChild expected;
  @Inject HearChild hear;
  @Inject ConcernClimb climb;

  /** Receives what a professional tells. The child has a coordinator when this returns. */
  public Receipt byProfessional(Caller caller, NewConcern told) {
    Raiser raiser = new Raiser(caller.id(), caller.name(), unitOf(caller).orElse(null), null);
    return receive(caller, told, raiser);
  }

  /**
   * Receives what a professional tells about an unborn child, which from now on stands in the
   * register, with a thread and a coordinator (barnets lov § 133, stk. 1, nr. 2).
   *
   * @param called what an unborn child is called in the municipality's language
   */
  public Receipt byProfessional(Caller caller, NewConcern told, Mother mother, String called) {
    return byProfessional(caller, told.about(expected.of(mother, called), mother.described()));
  }

  /**
   * Receives what a citizen tells. No child is looked for: whoever holds it does that afterwards.
   *
   * @param who empty when they wish to stay unknown: then nothing of them is kept
   * @return the key that opens the receipt
   */
  public UUID byCitizen(NewConcern told, Optional<Notifier.Known> who, Citizen citizen) {
    UUID holder = intake.holderFor(told, Optional.empty(), Optional.empty());
    UUID key = UUID.randomUUID();
    Concern concern = keep(told, new Raiser(null, citizen.name(), null, key), holder);
    who.ifPresent(
        known -> {
          notifier.keep(concern.id(), known, citizen.name());
          waits.answer(concern);
        });
    return key;
  }

  private Receipt receive(Caller caller, NewConcern told, Raiser raiser) {
    UUID child = told.child();
    Optional<UUID> coordinator =
        Optional.ofNullable(child).flatMap(coordinators::of).map(Coordinators.Holder::account);
    Optional<UUID> unit =
        Optional.ofNullable(told.unit()).or(() -> Optional.ofNullable(raiser.unit()));
    UUID holder = intake.holderFor(told, coordinator, unit);
    Receipt receipt = receipt(keep(told, raiser, holder), told);
    if (child != null && told.about() == About.CHILD && !told.childSaid().isBlank()) {
      Voice said = new Voice(VoiceSource.DIRECT, told.childSaid(), caller.name(), "");
      hear.alsoHeard(caller, child, said, WorkingDays.today(), receipt.id());
    }
    if (child != null) {
      climb.again(child, receipt.id(), receipt.number(), holder);
      coordinators.open(caller, child, holder);
      book.tell(
          caller,
          new NewEntry(
              child,
              EntryKind.CONCERN,
              told.isNotification() ? "concern.entry.notified" : "concern.entry.raised",
              firstSentence(told.seen()),
              afterFirstSentence(told.seen()),
              "",
              receipt.id()));
    }
    log.note(
        caller, Purpose.CONCERN, ReadLog.Action.CREATE, child, "concern", "no " + receipt.number());
    return receipt;
  }

  private Concern keep(NewConcern told, Raiser raiser, UUID holder) {
    Instant now = Instant.now();
    LocalDate answerBy = answerBy(told, now);
    Concern concern = new Concern(Ids.next(), told, raiser, holder, now, answerBy);
    em.persist(concern);
    em.flush();
    waits.received(concern);
    return concern;
  }

  private Receipt receipt(Concern concern, NewConcern told) {
    return sql.one(
            "select c.number, a.name from concern c join account a on a.id = c.holder_id where c.id"
                + " = ?",
            row ->
                new Receipt(
                    concern.id(),
                    row.longValue("number"),
                    row.text("name"),
                    concern.answerBy(),
                    told.isNotification()),
            concern.id())
        .orElseThrow();
  }

  /** By when the one who raised it hears what happens: by law, or as the municipality says. */
  private LocalDate answerBy(NewConcern told, Instant now) {
    if (told.isNotification()) {
      return DueDay.of(NotificationRules.RECEIPT, now);
    }
    return modules
        .now()
        .deadline(DeadlineRule.Event.CONCERN_RECEIVED, now)
        .map(rule -> DueDay.of(rule, now))
        .orElseGet(() -> WorkingDays.after(WorkingDays.dayOf(now), ANSWER_DAYS));
  }

  private Optional<UUID> unitOf(Caller caller) {
    return sql.one(
        "select unit_id from membership where account_id = ? order by leads desc, unit_id limit 1",
        row -> row.uuid("unit_id"),
        caller.id());
  }

  /** The first sentence, at most 120 characters: enough to know which concern it is. */
  static String firstSentence(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int end = line.indexOf(". ");
    String sentence = end > 0 ? line.substring(0, end) : line;
    return sentence.length() <= 120 ? sentence : sentence.substring(0, 117).strip() + "...";
  }

  /** What stands after the first sentence; empty when that is all. */
  static String afterFirstSentence(String text) {
    String first = firstSentence(text);
    String all = text.strip();
    return all.replaceAll("\\s+", " ").startsWith(first + ".") && all.length() > first.length() + 1
        ? all.substring(Math.min(all.length(), first.length() + 1)).strip()
        : all.equals(first) ? "" : all;
  }
}
