package dk.roedtraad.platform.demo.story;

import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionStep;
import dk.roedtraad.api.transition.TransitionType;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.transition.BeginTransition;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * "overgang" and "tilbudt". A transition names its kind as the municipality's parts do
 * ("overgang.skole"), the place, who receives, and the day; of its steps so many are done. A visit
 * is written "who | what the child said | -10".
 */
final class MoveScenes {
  private static final int ANSWER_DAYS = 5;
  private static final int NAMED_DAYS = 28;

  private final Telling story;
  private final Function<String, Optional<UUID>> units;

  /**
   * @param units finds a unit by its key
   */
  MoveScenes(Telling story, Function<String, Optional<UUID>> units) {
    this.story = story;
    this.units = units;
  }

  /** A transition that is under way, half prepared. */
  void transition(Scene scene) {
    Child child = story.child;
    TransitionType type =
        story
            .parts
            .transition(scene.name())
            .flatMap(
                key ->
                    story.on.transitionTypes().stream()
                        .filter(t -> t.key().equals(key))
                        .findFirst())
            .orElse(null);
    if (child == null || type == null) {
      return;
    }
    Instant at = story.days.at(scene);
    LocalDate day = day(scene);
    Colleague leaving = story.actor(scene);
    Colleague coming = scene.maybe("modtager").map(story.parts::role).orElse(null);
    Texts t = Languages.texts("da");
    String name = t.of(type.key() + ".name");
    UUID id = Ids.next();
    story.rows.add(
        "transition",
        "id",
        id,
        "child_id",
        child.id(),
        "type_key",
        type.key(),
        "name",
        name,
        "everyday",
        false,
        "from_unit",
        child.unit(),
        "to_unit",
        scene.maybe("enhed").flatMap(units).orElse(null),
        "to_name",
        story.words(scene, "sted"),
        "on_day",
        day,
        "leaving_id",
        leaving.id(),
        "coming_id",
        coming == null ? null : coming.id(),
        "child_hopes",
        story.words(scene, "barnet"),
        "family_hopes",
        story.words(scene, "familien"),
        "state",
        "OPEN",
        "begun_at",
        at);
    steps(scene, id, type, day, leaving, t);
    visits(scene, id, leaving);
    waits(TaskKind.TRANSITION, child, id, leaving, next(scene, type, Side.COMING), type, scene);
    if (coming == null) {
      String seek = Sentence.of("transition.task.receiver", name);
      waits(TaskKind.TRANSITION_RECEIVER, child, id, leaving, seek, day.minusDays(NAMED_DAYS));
    } else {
      waits(
          TaskKind.TRANSITION_COMING,
          child,
          id,
          coming,
          next(scene, type, Side.LEAVING),
          type,
          scene);
    }
    String told =
        coming == null
            ? Sentence.of("transition.told.unreceived", day)
            : Sentence.of("transition.told.received", day, coming.name());
    story.tell(
        at,
        leaving,
        new NewEntry(
            child.id(), EntryKind.HANDOVER, "thread.kind.transition-begun", name, told, "", id),
        Purpose.FOLLOW_UP);
  }

  private LocalDate day(Scene scene) {
    return story.days.day(story.days.offset(scene.required("dag"), scene.offset()));
  }

  /** As where it begins: what should have been done already is due soon. */
  private LocalDate due(Scene scene, TransitionStep step, LocalDate day) {
    LocalDate due = day.minusDays(step.daysBefore());
    LocalDate soon = WorkingDays.after(story.days.day(scene.offset()), BeginTransition.SOON);
    return due.isBefore(soon) ? soon : due;
  }

  /** The first step that is not done, and is not the other side's. */
  private static TransitionStep next(Scene scene, TransitionType type, Side others) {
    return type.steps().stream()
        .skip(done(scene))
        .filter(step -> step.side() != others)
        .findFirst()
        .orElseThrow(() -> scene.wrong("leaves a side without a step"));
  }

  private void waits(
      TaskKind kind,
      Child child,
      UUID subject,
      Colleague owner,
      TransitionStep next,
      TransitionType type,
      Scene scene) {
    LocalDate day = day(scene);
    Texts t = Languages.texts("da");
    String title =
        Sentence.of(
            "transition.task.next",
            t.of(type.key() + ".name"),
            t.of(type.key() + ".step." + next.name()));
    waits(kind, child, subject, owner, title, due(scene, next, day));
  }

  private void waits(
      TaskKind kind, Child child, UUID subject, Colleague owner, String title, LocalDate due) {
    story.await(
        NewTask.plain(kind, child.id(), subject, owner.id(), title, WorkingDays.endOf(due)));
  }

  private static int done(Scene scene) {
    return Integer.parseInt(scene.required("gjort"));
  }

  private void steps(
      Scene scene, UUID transition, TransitionType type, LocalDate day, Colleague by, Texts t) {
    int done = done(scene);
    int position = 0;
    for (TransitionStep step : type.steps()) {
      boolean isDone = position < done;
      position++;
      story.rows.add(
          "transition_step",
          "id",
          Ids.next(),
          "transition_id",
          transition,
          "position",
          position,
          "side",
          step.side(),
          "words",
          t.of(type.key() + ".step." + step.name()),
          "due_on",
          due(scene, step, day),
          "done_at",
          isDone ? story.days.at(scene) : null,
          "done_by",
          isDone ? by.name() : "");
    }
  }

  private void visits(Scene scene, UUID transition, Colleague by) {
    for (String text : scene.all("besøg")) {
      String[] cells = Scene.cells(story.fill(text, scene), 3);
      story.rows.add(
          "transition_met",
          "id",
          Ids.next(),
          "transition_id",
          transition,
          "kind",
          "VISIT",
          "on_day",
          story.days.day(story.days.offset(cells[2], scene.offset())),
          "who",
          cells[0],
          "words",
          cells[1],
          "noted_by",
          by.name(),
          "noted_at",
          story.days.at(scene));
    }
  }

  /** The thread is offered to somebody who has not answered yet. */
  void offered(Scene scene) {
    Child child = story.child;
    Colleague giver = story.holder(scene);
    Colleague receiver = story.parts.role(scene.name());
    if (child == null || giver.equals(receiver)) {
      return;
    }
    Instant at = story.days.at(scene);
    LocalDate answerBy = WorkingDays.after(WorkingDays.dayOf(at), ANSWER_DAYS);
    String reason = story.words(scene, "hvorfor");
    UUID id = Ids.next();
    story.rows.add(
        "handover",
        "id",
        id,
        "thread_id",
        story.thread(),
        "child_id",
        child.id(),
        "giver_id",
        giver.id(),
        "receiver_id",
        receiver.id(),
        "offered_by",
        giver.id(),
        "reason",
        reason,
        "done_so_far",
        story.words(scene, "gjort"),
        "what_next",
        story.words(scene, "næste"),
        "state",
        "OFFERED",
        "offered_at",
        at,
        "answer_by",
        answerBy);
    story.await(
        NewTask.plain(
            TaskKind.HANDOVER_ANSWER,
            child.id(),
            id,
            receiver.id(),
            Sentence.of("handover.task.answer", giver.name()),
            WorkingDays.endOf(answerBy)));
    story.tell(
        at,
        giver,
        new NewEntry(
            child.id(),
            EntryKind.HANDOVER,
            "thread.kind.handover-offered",
            Sentence.of("handover.title.offered", giver.name(), receiver.name()),
            Sentence.of("handover.told.offered", giver.name(), answerBy),
            reason,
            id),
        Purpose.FOLLOW_UP);
  }
}
