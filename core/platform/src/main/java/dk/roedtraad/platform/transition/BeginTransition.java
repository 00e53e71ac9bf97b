package dk.roedtraad.platform.transition;

import dk.roedtraad.api.transition.TransitionStep;
import dk.roedtraad.api.transition.TransitionType;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins a transition from where the child is now, with the checklist of its kind. The leaving side
 * is whoever begins it.
 */
@ApplicationScoped
@Transactional
public class BeginTransition {
  /** Working days for what should have been done already when a transition begins late. */
  public static final int SOON = 10;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadStrip strips;
  @Inject Coordinators coordinators;
  @Inject TransitionTypes types;
  @Inject Receivers receivers;
  @Inject TransitionTelling telling;

  /** What can be begun for a child: kinds, places, and people who can receive it. */
  public record Ahead(
      ChildStrip strip, List<TransitionType> types, List<Choice> places, List<Choice> people) {}

  /** What there is to choose from. */
  public Ahead ahead(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.READ, "transition");
    return new Ahead(strips.of(child), types.all(), receivers.places(), receivers.people());
  }

  /** Begins it, or answers what must be put right. */
  public Outcome begin(Caller caller, UUID child, NewTransition asked) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.CREATE, "transition");
    Optional<TransitionType> type = types.of(asked.type());
    List<Fault> faults = faults(asked);
    if (type.isEmpty()) {
      faults.add(Fault.of("type", "transition.fault.type"));
    }
    LocalDate day = asked.onDay();
    if (day != null && day.isBefore(WorkingDays.today())) {
      faults.add(Fault.of("onDay", "transition.fault.past"));
    }
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    TransitionType kind = type.orElseThrow();
    Texts t = Languages.texts("da");
    coordinators.open(caller, child, caller.id());
    Transition made =
        new Transition(
            Ids.next(),
            child,
            asked,
            t.of(kind.key() + ".name"),
            kind.isEveryday(),
            receivers.placeOf(child),
            caller.id());
    em.persist(made);
    em.flush();
    keep(made.id(), kind, Objects.requireNonNull(day), t);
    telling.await(caller, made);
    telling.goesTo(caller, made, "begun");
    return Outcome.done(made.id(), made.version());
  }

  /** What is wrong with where it goes; shared with a later change. */
  List<Fault> faults(NewTransition asked) {
    List<Fault> faults = new ArrayList<>();
    if (asked.onDay() == null) {
      faults.add(Fault.of("onDay", "transition.fault.day"));
    }
    if (!receivers.isPlace(asked.toUnit())) {
      faults.add(Fault.of("toUnit", "transition.fault.place"));
    }
    if (!receivers.isPerson(asked.coming())) {
      faults.add(Fault.of("coming", "transition.fault.person"));
    }
    if (asked.toName().length() > 120) {
      faults.add(Fault.of("toName", "transition.fault.long", 120));
    }
    if (asked.comingName().length() > 120) {
      faults.add(Fault.of("comingName", "transition.fault.long", 120));
    }
    return faults;
  }

  private void keep(UUID transition, TransitionType type, LocalDate day, Texts t) {
    List<Object[]> rows = new ArrayList<>();
    for (TransitionStep step : type.steps()) {
      LocalDate due = day.minusDays(step.daysBefore());
      LocalDate soon = WorkingDays.after(WorkingDays.today(), SOON);
      rows.add(
          new Object[] {
            Ids.next(),
            transition,
            rows.size() + 1,
            step.side().name(),
            t.of(type.key() + ".step." + step.name()),
            due.isBefore(soon) ? soon : due
          });
    }
    sql.batch(
        "insert into transition_step (id, transition_id, position, side, words, due_on) values (?, ?,"
            + " ?, ?, ?, ?)",
        rows);
  }
}
