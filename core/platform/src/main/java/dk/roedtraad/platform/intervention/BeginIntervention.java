package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.intervention.Colleagues.Colleague;
import dk.roedtraad.platform.intervention.Interventions.Usage;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.voice.StandOnVoice;
import dk.roedtraad.platform.voice.StepVoice;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Begins an intervention for a child, a family or a group, or plans one with a first day to come.
 */
@ApplicationScoped
public class BeginIntervention {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Looks looks;
  @Inject ReadLog log;
  @Inject TenantModules modules;
  @Inject Sql sql;
  @Inject Colleagues colleagues;
  @Inject ReadStrip strips;
  @Inject Interventions interventions;
  @Inject LadderOf ladderOf;
  @Inject InterventionThread thread;
  @Inject Reviews reviews;
  @Inject Coordinators coordinators;
  @Inject Siblings siblings;
  @Inject StandOnVoice voices;

  /**
   * Begins what was asked, with its review on the responsible person's worklist and, for a child,
   * its entry in the thread. What is aimed at a family is begun for each of the siblings whom the
   * caller may see, in one go.
   *
   * @param unheard why the child was not heard, where nobody has heard it
   * @return the id, or what must be put right
   * @throws dk.roedtraad.platform.access.NotThere when the child is not the caller's to see
   */
  @Transactional
  public Outcome begin(Caller caller, NewIntervention wanted, String unheard) {
    UUID child = wanted.child();
    if (child == null) {
      log.note(
          caller, Purpose.EVERYDAY, ReadLog.Action.CREATE, null, "interventions", wanted.typeKey());
    } else {
      looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CREATE, "interventions");
    }
    Contributions on = modules.now();
    Optional<InterventionType> type = on.interventionType(wanted.typeKey());
    if (type.isEmpty()) {
      return Outcome.faulty(List.of(Fault.of("type", "intervention.begin.no-type")));
    }
    if (!answersConcernOf(child, wanted.concern())) {
      return Outcome.faulty(List.of(Fault.of("concern", "intervention.begin.other-concern")));
    }
    NewIntervention asked = wanted.givenBy(InterventionThread.texts().of(type.get().provider()));
    List<Colleague> who = colleagues.of(caller, child);
    BeginRules.Known known = known(caller, asked, type.get(), who);
    List<Fault> faults =
        new ArrayList<>(BeginRules.faults(asked, type.get(), on.catalogue(), on.ladder(), known));
    List<Siblings.Sibling> others =
        child == null || !asked.family() ? List.of() : siblings.seenBy(caller, child);
    Map<UUID, StepVoice> stands = new HashMap<>();
    Stream.concat(Stream.ofNullable(child), others.stream().map(Siblings.Sibling::id))
        .forEach(
            each -> voices.of(caller, each, unheard).ifPresent(voice -> stands.put(each, voice)));
    if (stands.size() < (child == null ? 0 : 1 + others.size())) {
      faults.add(StandOnVoice.missing());
    }
    LocalDate start = asked.startsOn();
    UUID responsible = asked.responsible();
    if (!faults.isEmpty() || start == null || responsible == null) {
      return Outcome.faulty(faults);
    }
    String name = InterventionThread.texts().of(type.get().key() + ".name");
    TypeSnapshot snapshot =
        TypeSnapshot.of(type.get(), on.ladder(), name, start, known.today(), responsible);
    UUID id = Ids.next();
    UUID family = asked.family() ? id : null;
    save(caller, new Intervention(id, asked, snapshot, known.today(), family), who, stands);
    for (Siblings.Sibling sibling : others) {
      looks.at(caller, sibling.id(), Purpose.EVERYDAY, ReadLog.Action.CREATE, "interventions");
      NewIntervention same = asked.forSibling(sibling.id());
      save(
          caller, new Intervention(Ids.next(), same, snapshot, known.today(), family), who, stands);
    }
    return Outcome.done(id);
  }

  private void save(
      Caller caller, Intervention made, List<Colleague> who, Map<UUID, StepVoice> stands) {
    UUID child = made.child();
    LocalDate today = WorkingDays.today();
    int before = child == null ? 0 : ladderOf.runningOrEnded(child, today);
    em.persist(made);
    em.flush();
    reviews.await(made, unitOf(made.responsible(), who), true);
    if (child != null) {
      coordinators.open(caller, child, made.responsible());
      boolean planned = made.state() == InterventionState.PLANNED;
      StepMove move = new StepMove(before, planned ? before : ladderOf.running(child));
      thread.tell(
          caller,
          child,
          made.id(),
          planned ? "planned" : "begun",
          made.name(),
          move,
          made.isForFamily() ? Sentence.of("intervention.thread.family") : "",
          made.why());
      StepVoice voice = Objects.requireNonNull(stands.get(child));
      sql.run(
          "update intervention set voice_id = ?::uuid, unheard = ? where id = ?",
          voice.voice(),
          voice.unheard(),
          made.id());
      voices.tell(caller, child, voice, made.id());
    }
  }

  private BeginRules.Known known(
      Caller caller, NewIntervention asked, InterventionType type, List<Colleague> who) {
    LocalDate today = WorkingDays.today();
    Usage usage =
        type.places() == 0 ? new Usage(0, null) : interventions.takePlace(type.key(), today);
    UUID child = asked.child();
    return new BeginRules.Known(
        caller.role(),
        child == null ? null : strips.of(child).bornOn(),
        usage.taken(),
        usage.nextFree(),
        who.stream().map(Colleague::id).collect(Collectors.toSet()),
        child != null
            ? Set.of()
            : colleagues.workplaces(caller).stream()
                .map(Colleagues.Workplace::id)
                .collect(Collectors.toSet()),
        today);
  }

  private boolean answersConcernOf(@Nullable UUID child, @Nullable UUID concern) {
    return concern == null
        || sql.one(
                "select 1 from concern where id = ? and child_id is not distinct from ?",
                row -> true,
                concern,
                child)
            .isPresent();
  }

  private static @Nullable UUID unitOf(UUID responsible, List<Colleague> who) {
    return who.stream()
        .filter(colleague -> colleague.id().equals(responsible))
        .findFirst()
        .map(Colleague::unit)
        .orElse(null);
  }
}
