package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes a consent, and takes it back; the thread tells both. */
@ApplicationScoped
@Transactional
public class NoteConsent {
  private static final String INSERT =
      "insert into consent (id, child_id, purpose, recipient_kind, forum_id, recipient, what,"
          + " person_id, giver, spoken, given_on, ends_on, noted_by, noted_name, noted_at) values (?,"
          + " ?, ?, ?, ?::uuid, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?)";

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject Consents consents;
  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject WithdrawnFromMeetings meetings;

  /**
   * Notes it.
   *
   * @return its id, or what must be put right
   * @throws NotThere when the child is not the caller's to see
   */
  public Outcome note(Caller caller, UUID child, NewConsent asked) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CREATE, "consent");
    List<Fault> faults = new ArrayList<>(asked.faults(WorkingDays.today()));
    Optional<Consents.Giver> giver = giver(child, asked);
    if (faults.stream().noneMatch(fault -> fault.field().equals("giver")) && giver.isEmpty()) {
      faults.add(Fault.of("giver", "consent.fault.giver-not"));
    }
    if (asked.forum() != null && !isForum(asked.forum())) {
      faults.add(Fault.of("forum", "consent.fault.forum"));
    }
    ConsentPurpose purpose = asked.purpose();
    RecipientKind kind = asked.kind();
    LocalDate givenOn = asked.givenOn();
    LocalDate endsOn = asked.endsOn();
    Boolean spoken = asked.spoken();
    if (!faults.isEmpty()
        || purpose == null
        || kind == null
        || givenOn == null
        || endsOn == null
        || spoken == null
        || giver.isEmpty()) {
      return Outcome.faulty(faults);
    }
    UUID id = Ids.next();
    sql.run(
        INSERT,
        id,
        child,
        purpose,
        kind,
        kind == RecipientKind.FORUM ? asked.forum() : null,
        kind == RecipientKind.OUTSIDE ? asked.recipient() : "",
        asked.what(),
        giver.get().person(),
        giver.get().name(),
        spoken,
        givenOn,
        endsOn,
        caller.id(),
        caller.name(),
        Instant.now());
    tell(caller, child, id, "consent.thread.given", giver.get().name(), asked.what());
    return Outcome.done(id);
  }

  /**
   * Takes it back: from this moment nobody sees what they saw on it alone, and the child comes off
   * agendas that stood on it.
   *
   * @param words why, in the giver's words; may be empty, since nobody owes a reason
   * @return the child
   */
  public UUID withdraw(Caller caller, UUID id, String words) {
    Consent consent = consents.find(id).orElseThrow(NotThere::new);
    UUID child = consent.child();
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CHANGE, "consent");
    int changed =
        sql.run(
            "update consent set withdrawn_at = ?, withdrawn_words = ?, withdrawn_name = ? where id = ?"
                + " and withdrawn_at is null",
            Instant.now(),
            words.strip(),
            caller.name(),
            id);
    if (changed == 0) {
      throw new Refusal(Problem.REFUSED, "consent.refused.withdrawn");
    }
    tasks.close(caller, TaskKind.CONSENT, id);
    tell(caller, child, id, "consent.thread.withdrawn", consent.giver(), words.strip());
    meetings.comeOff(caller, child, id);
    return child;
  }

  private void tell(Caller by, UUID child, UUID id, String key, String giver, String words) {
    book.tell(
        by,
        new NewEntry(
            child, EntryKind.OTHER, key, Sentence.of(key + ".title", giver), words, "", id));
  }

  private Optional<Consents.Giver> giver(UUID child, NewConsent asked) {
    return consents.needed(child).stream()
        .filter(
            each ->
                asked.byChild()
                    ? each.person() == null
                    : each.person() != null && each.person().equals(asked.giver()))
        .findFirst();
  }

  private boolean isForum(UUID forum) {
    return sql.one("select 1 from forum where id = ? and active", row -> true, forum).isPresent();
  }
}
