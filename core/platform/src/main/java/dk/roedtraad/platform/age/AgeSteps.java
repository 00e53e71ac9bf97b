package dk.roedtraad.platform.age;

import dk.roedtraad.api.transition.AgeStep.Act;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads and answers what an age brings. */
@ApplicationScoped
@Transactional
public class AgeSteps {
  private static final int LONGEST = 120;
  private static final String ANSWER =
      """
      update age_step set state = ?, words = ?, adult_name = ?, adult_contact = ?, answered_at = ?,
             answered_by = ?
       where id = ? and state = 'WAITING'
      """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadStrip strips;
  @Inject Tasks tasks;
  @Inject ThreadBook book;

  /**
   * What an age brings to one young person.
   *
   * @param forumKey where it is taken up; empty for nowhere in particular
   * @param adult who takes over in the adult area; empty until named
   */
  public record Seen(
      UUID id,
      UUID child,
      String key,
      Act act,
      String name,
      String what,
      String legalBasis,
      String forumKey,
      LocalDate dueOn,
      AgeState state,
      String words,
      String adult,
      String adultContact,
      String answeredBy) {}

  /** It on its page. */
  public record Page(Seen seen, ChildStrip strip) {}

  /**
   * What was done.
   *
   * @param words what was done, or why it does not concern this young person
   * @param adult who takes over; needed where somebody in the adult area is sought
   */
  public record Answer(boolean done, String words, String adult, String adultContact) {}

  /**
   * @throws NotThere when there is none for this caller
   */
  public Page page(Caller caller, UUID id) {
    Seen seen = find(id);
    looks.at(caller, seen.child(), Purpose.FOLLOW_UP, ReadLog.Action.READ, "age-step");
    return new Page(seen, strips.of(seen.child()));
  }

  /** All of a child, the next first. */
  public List<Seen> ofChild(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.READ, "age-step");
    return sql.list(
        "select * from age_step where child_id = ? order by due_on, id", AgeSteps::seen, child);
  }

  /**
   * Says what was done.
   *
   * @throws Refusal when somebody has answered already
   */
  public Outcome answer(Caller caller, UUID id, Answer answer) {
    Seen seen = find(id);
    looks.at(caller, seen.child(), Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "age-step");
    List<Fault> faults = faults(seen.act(), answer);
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    int changed =
        sql.run(
            ANSWER,
            answer.done() ? AgeState.DONE : AgeState.SET_ASIDE,
            answer.words(),
            answer.done() ? answer.adult() : "",
            answer.done() ? answer.adultContact() : "",
            Instant.now(),
            caller.name(),
            id);
    if (changed == 0) {
      throw new Refusal(Problem.REFUSED, "age.refused.answered");
    }
    tasks.close(caller, TaskKind.AGE_STEP, id);
    tasks.close(caller, TaskKind.AGE_STEP_CLIMBED, id);
    boolean named = answer.done() && !answer.adult().isEmpty();
    book.tell(
        caller,
        new NewEntry(
            seen.child(),
            EntryKind.OTHER,
            answer.done() ? "thread.kind.age-step-done" : "thread.kind.age-step-aside",
            seen.name(),
            named
                ? Sentence.of("age.told.adult", answer.adult())
                : answer.done() ? answer.words() : "",
            answer.done() ? "" : answer.words(),
            id));
    return Outcome.done(id);
  }

  /** The child's thread closes: what waited is asked for again should it open again. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void threadCloses(Caller by, UUID child) {
    for (UUID id :
        sql.list(
            "delete from age_step where child_id = ? and state = 'WAITING' returning id",
            row -> row.uuid("id"),
            child)) {
      tasks.close(by, TaskKind.AGE_STEP, id);
      tasks.close(by, TaskKind.AGE_STEP_CLIMBED, id);
    }
  }

  private static List<Fault> faults(Act act, Answer answer) {
    List<Fault> faults = new ArrayList<>();
    boolean seeksAdult = act == Act.ADULT_COORDINATOR && answer.done();
    if (answer.words().isBlank() && !seeksAdult) {
      faults.add(Fault.of("words", answer.done() ? "age.fault.words" : "age.fault.why"));
    }
    if (seeksAdult && answer.adult().isBlank()) {
      faults.add(Fault.of("adult", "age.fault.adult"));
    }
    if (answer.adult().length() > LONGEST) {
      faults.add(Fault.of("adult", "age.fault.long", LONGEST));
    }
    if (answer.adultContact().length() > LONGEST) {
      faults.add(Fault.of("adultContact", "age.fault.long", LONGEST));
    }
    return faults;
  }

  private Seen find(UUID id) {
    return sql.one("select * from age_step where id = ?", AgeSteps::seen, id)
        .orElseThrow(NotThere::new);
  }

  private static Seen seen(Row row) throws SQLException {
    return new Seen(
        row.uuid("id"),
        row.uuid("child_id"),
        row.text("step_key"),
        row.one(Act.class, "act"),
        row.text("name"),
        row.text("what"),
        row.text("legal_basis"),
        row.text("forum_key"),
        row.date("due_on"),
        row.one(AgeState.class, "state"),
        row.text("words"),
        row.text("adult_name"),
        row.text("adult_contact"),
        row.text("answered_by"));
  }
}
