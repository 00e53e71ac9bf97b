package dk.roedtraad.platform.demo.story;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.intervention.Effect;
import dk.roedtraad.platform.intervention.EffectAnswer;
import dk.roedtraad.platform.intervention.Fitting;
import dk.roedtraad.platform.intervention.GoesOn;
import dk.roedtraad.platform.intervention.InterventionState;
import dk.roedtraad.platform.intervention.InterventionThread;
import dk.roedtraad.platform.intervention.Reviews;
import dk.roedtraad.platform.intervention.StepMove;
import dk.roedtraad.platform.intervention.TypeSnapshot;
import dk.roedtraad.platform.web.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "indsats" and "virkning". One that the municipality has nothing like is left out. */
final class InterventionScenes {
  private static final Map<String, Effect> EFFECTS =
      Map.of(
          "hjælper", Effect.HELPS,
          "hjælper lidt", Effect.HELPS_SOME,
          "uændret", Effect.NO_CHANGE,
          "værre", Effect.WORSE);
  private static final Map<String, GoesOn> GOES_ON =
      Map.of("fortsætter", GoesOn.CONTINUES, "justeres", GoesOn.ADJUSTED, "slutter", GoesOn.ENDED);

  private final Telling story;
  private final ConcernScenes concerns;
  private final Map<String, Told> told = new LinkedHashMap<>();

  InterventionScenes(Telling story, ConcernScenes concerns) {
    this.story = story;
    this.concerns = concerns;
  }

  /** An intervention as far as the story has come. */
  private static final class Told {
    private final Scene scene;
    private final UUID id = Ids.next();
    private final InterventionType type;
    private final TypeSnapshot snapshot;
    private final Colleague responsible;
    private InterventionState state;
    private LocalDate review;
    private boolean first = true;
    private @Nullable LocalDate ended;
    private String endReason = "";

    private Told(
        Scene scene,
        InterventionType type,
        TypeSnapshot snapshot,
        Colleague responsible,
        InterventionState state) {
      this.scene = scene;
      this.type = type;
      this.snapshot = snapshot;
      this.responsible = responsible;
      this.state = state;
      this.review = snapshot.reviewOn();
    }
  }

  void begin(Scene scene) {
    Optional<InterventionType> type =
        story
            .parts
            .intervention(scene.required("slags"))
            .flatMap(story.on::interventionType)
            .filter(known -> fits(known, scene));
    if (type.isEmpty()) {
      return;
    }
    Instant at = story.days.at(scene);
    Colleague responsible =
        scene.maybe("ansvarlig").map(story.parts::role).orElseGet(() -> story.holder(scene));
    boolean planned = scene.has("fra");
    LocalDate start =
        story.days.day(
            planned ? story.days.offset(scene.text("fra"), scene.offset()) : scene.offset());
    TypeSnapshot snapshot =
        TypeSnapshot.of(
            type.get(),
            story.on.ladder(),
            Languages.texts("da").of(type.get().key() + ".name"),
            start,
            start,
            responsible.id());
    int before = step();
    Told one =
        new Told(
            scene,
            type.get(),
            snapshot,
            responsible,
            planned ? InterventionState.PLANNED : InterventionState.RUNNING);
    told.put(scene.name(), one);
    StepMove move = new StepMove(before, planned ? before : step());
    tell(at, story.actor(scene), one, planned ? "planned" : "begun", move, "", why(one));
  }

  void answer(Scene scene) {
    Told one = told.get(scene.name());
    if (one == null) {
      return;
    }
    Instant at = story.days.at(scene);
    GoesOn goesOn = chosen(GOES_ON, scene, "derfor");
    boolean ends = goesOn == GoesOn.ENDED;
    String reason = story.words(scene, "hvorfor");
    EffectAnswer answer =
        new EffectAnswer(
            chosen(EFFECTS, scene, "effekt"),
            story.words(scene, "ord"),
            goesOn,
            ends
                ? null
                : story.days.day(story.days.offset(scene.required("næste"), scene.offset())),
            ends ? "" : reason,
            null,
            ends ? reason : "",
            ends);
    Colleague by = scene.has("af") ? story.actor(scene) : one.responsible;
    effect(one, answer, by, at);
    int before = step();
    if (ends) {
      one.state = InterventionState.ENDED;
      one.ended = story.days.day(scene.offset());
      one.endReason = reason;
    } else {
      one.review = java.util.Objects.requireNonNull(answer.nextReview());
    }
    one.first = false;
    String what = ends ? "ended" : goesOn == GoesOn.ADJUSTED ? "adjusted" : "continues";
    String said = answer.inWords();
    tell(at, by, one, what, new StepMove(before, step()), said, reason);
  }

  private boolean fits(InterventionType type, Scene scene) {
    Child child = story.child;
    LocalDate day = story.days.day(scene.offset());
    return child == null ? type.forGroups() : Fitting.isFor(type, Fitting.age(child.bornOn(), day));
  }

  /** The intervention's id; empty when it was left out. */
  Optional<UUID> idOf(String name) {
    return Optional.ofNullable(told.get(name)).map(one -> one.id);
  }

  /** The areas of what runs now. */
  List<Area> running() {
    return told.values().stream()
        .filter(one -> one.state == InterventionState.RUNNING)
        .map(one -> one.snapshot.area())
        .toList();
  }

  void end() {
    told.values().forEach(this::write);
  }

  private int step() {
    return told.values().stream()
        .filter(one -> one.state == InterventionState.RUNNING)
        .map(one -> one.snapshot.step())
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  private String why(Told one) {
    return story.words(one.scene, "hvorfor");
  }

  private void tell(
      Instant at, Colleague by, Told one, String what, StepMove move, String body, String reason) {
    Child child = story.child;
    if (child != null) {
      story.tell(
          at,
          by,
          InterventionThread.entry(
              child.id(), one.id, what, one.snapshot.name(), move, body, reason),
          Purpose.EVERYDAY);
    }
  }

  private void effect(Told one, EffectAnswer answer, Colleague by, Instant at) {
    story.rows.add(
        "intervention_effect",
        "id",
        Ids.next(),
        "intervention_id",
        one.id,
        "asked_on",
        one.review,
        "answered_at",
        at,
        "answered_by",
        by.name(),
        "effect",
        answer.effect(),
        "words",
        answer.words(),
        "goes_on",
        answer.goesOn(),
        "next_review",
        answer.nextReview(),
        "next_reason",
        answer.nextReason());
  }

  private void write(Told one) {
    Child child = story.child;
    Scene scene = one.scene;
    UUID about = child == null ? null : child.id();
    story.rows.add(
        "intervention",
        "id",
        one.id,
        "child_id",
        about,
        "unit_id",
        child == null ? story.unit : null,
        "group_label",
        story.group,
        "type_key",
        one.type.key(),
        "name",
        one.snapshot.name(),
        "area",
        one.snapshot.area(),
        "level",
        one.snapshot.level(),
        "step",
        one.snapshot.step(),
        "provider",
        Languages.texts("da").of(one.type.provider()),
        "legal_basis",
        one.snapshot.legalBasis(),
        "concern_id",
        scene.maybe("bekymring").map(name -> concerns.idOf(scene, name)).orElse(null),
        "state",
        one.state,
        "starts_on",
        one.snapshot.startsOn(),
        "expected_end",
        scene
            .maybe("slut")
            .map(end -> story.days.day(story.days.offset(end, scene.offset())))
            .orElse(null),
        "review_on",
        one.review,
        "why",
        why(one),
        "tried_below",
        story.words(scene, "prøvet"),
        "ended_on",
        one.ended,
        "end_reason",
        one.endReason,
        "responsible_id",
        one.responsible.id());
    if (one.state != InterventionState.ENDED) {
      boolean planned = one.state == InterventionState.PLANNED;
      boolean limited = one.first && !planned && !one.snapshot.legalBasis().isEmpty();
      story.await(
          Reviews.question(
              about,
              one.id,
              one.responsible.id(),
              one.responsible.unit(),
              one.snapshot.name(),
              planned,
              planned ? one.snapshot.startsOn() : one.review,
              limited ? Reviews.limitOn(one.snapshot.startsOn()) : ""));
    }
  }

  private <T> T chosen(Map<String, T> choices, Scene scene, String field) {
    T choice = choices.get(scene.required(field));
    if (choice == null) {
      throw scene.wrong("has no " + field + " called " + scene.text(field));
    }
    return choice;
  }
}
