package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.concern.ConcernEntries;
import dk.roedtraad.platform.concern.ConcernState;
import dk.roedtraad.platform.concern.Outcome;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "bekymring", "vurderet", "fulgt-op" and "lukket". */
final class ConcernScenes {
  private static final int ANSWER_DAYS = 7;
  private static final int RECEIPT_DAYS = 6;
  private static final int AFTER_ASSESSMENT_DAYS = 5;
  private static final int FORUM_DAYS = 30;
  private static final int NEXT_DAYS = 10;
  private static final Map<String, Outcome> OUTCOMES =
      Map.of(
          "intet behov", Outcome.NO_NEED,
          "råd", Outcome.ADVICE,
          "almen indsats", Outcome.GENERAL_EFFORT,
          "forum", Outcome.FORUM,
          "underretning", Outcome.NOTIFIED,
          "indsats", Outcome.INTERVENTION);

  private final Telling story;
  private final Map<String, Told> told = new LinkedHashMap<>();

  ConcernScenes(Telling story) {
    this.story = story;
  }

  /** A concern as far as the story has come. */
  private static final class Told {
    private final Scene scene;
    private final UUID id;
    private final Colleague raiser;
    private final Colleague holder;
    private final Instant at;
    private ConcernState state = ConcernState.RECEIVED;
    private LocalDate due;
    private String assessment = "";
    private @Nullable Instant acted;
    private @Nullable Instant closed;
    private @Nullable Outcome outcome;
    private String outcomeText = "";

    private Told(Scene scene, UUID id, Colleague raiser, Colleague holder, Instant at, int days) {
      this.scene = scene;
      this.id = id;
      this.raiser = raiser;
      this.holder = holder;
      this.at = at;
      this.due = WorkingDays.after(WorkingDays.dayOf(at), days);
    }

    private boolean isNotification() {
      return scene.has("pligt") || scene.has("vold");
    }

    private void act(Instant when) {
      if (acted == null) {
        acted = when;
      }
    }
  }

  void raise(Scene scene, UUID id) {
    Instant at = story.days.at(scene);
    Colleague raiser = story.parts.role(scene.required("af"));
    Colleague holder =
        scene.maybe("hos").map(story.parts::role).orElseGet(() -> story.holder(scene));
    boolean notified = scene.has("pligt") || scene.has("vold");
    told.put(
        scene.name(),
        new Told(scene, id, raiser, holder, at, notified ? RECEIPT_DAYS : ANSWER_DAYS));
    story.open(at, holder, raiser);
    tell(at, raiser, notified ? "notified" : "raised", story.words(scene, "set"), id);
  }

  void assessed(Scene scene) {
    Told one = found(scene, scene.name());
    Instant at = story.days.at(scene);
    one.state = ConcernState.ASSESSED;
    one.assessment = story.words(scene, "ord");
    one.due = WorkingDays.after(WorkingDays.dayOf(at), AFTER_ASSESSMENT_DAYS);
    tell(at, one.holder, "assessed", one.assessment, one.id);
  }

  void followedUp(Scene scene) {
    Told one = found(scene, scene.name());
    Instant at = story.days.at(scene);
    one.state = ConcernState.FOLLOWED_UP;
    one.act(at);
    one.due = WorkingDays.after(WorkingDays.dayOf(at), NEXT_DAYS);
    tell(at, one.holder, "followed-up", story.words(scene, "ord"), one.id);
  }

  void closed(Scene scene) {
    Told one = found(scene, scene.name());
    Instant at = story.days.at(scene);
    one.state = ConcernState.CLOSED;
    one.act(at);
    one.closed = at;
    one.outcome = OUTCOMES.get(scene.required("udfald"));
    if (one.outcome == null) {
      throw scene.wrong("has no outcome of that name");
    }
    one.outcomeText = story.words(scene, "ord");
    tell(at, one.holder, "closed", one.outcomeText, one.id);
  }

  /** The id of a concern that goes to a meeting on that day, or leads to something else. */
  UUID idOf(Scene scene, String name) {
    return found(scene, name).id;
  }

  void onAgenda(Scene scene, String name, Instant at) {
    Told one = found(scene, name);
    one.state = ConcernState.IN_FORUM;
    one.act(at);
    one.due = WorkingDays.after(WorkingDays.dayOf(at), FORUM_DAYS);
  }

  void decided(Scene scene, String name, Instant at) {
    Told one = found(scene, name);
    if (one.state != ConcernState.CLOSED) {
      one.state = ConcernState.FOLLOWED_UP;
      one.due = WorkingDays.after(WorkingDays.dayOf(at), NEXT_DAYS);
    }
  }

  void end() {
    told.values().forEach(this::write);
  }

  private void write(Told one) {
    Scene scene = one.scene;
    boolean notified = one.isNotification();
    Child child = story.child;
    story.rows.add(
        "concern",
        "id",
        one.id,
        "form",
        notified ? "NOTIFICATION" : "CONCERN",
        "about",
        child == null ? "GROUP" : "CHILD",
        "child_id",
        child == null ? null : child.id(),
        "unit_id",
        child == null ? story.unit : null,
        "group_label",
        story.group,
        "seen",
        story.words(scene, "set"),
        "tried",
        story.words(scene, "prøvet"),
        "suspects_abuse",
        scene.has("vold"),
        "parents_told",
        scene.has("vold") ? null : Boolean.valueOf(scene.has("forældre")),
        "parents_said",
        story.words(scene, "forældre"),
        "child_told",
        scene.has("barnet"),
        "child_said",
        story.words(scene, "barnet"),
        "raised_by",
        one.raiser.id(),
        "raised_name",
        one.raiser.name(),
        "raised_unit",
        one.raiser.unit(),
        "state",
        one.state,
        "holder_id",
        one.holder.id(),
        "received_at",
        one.at,
        "answer_by",
        WorkingDays.after(WorkingDays.dayOf(one.at), notified ? RECEIPT_DAYS : ANSWER_DAYS),
        "answered_at",
        one.closed,
        "assessment",
        one.assessment,
        "acted_at",
        one.acted,
        "outcome",
        one.outcome,
        "outcome_text",
        one.outcomeText,
        "closed_at",
        one.closed);
    UUID about = child == null ? null : child.id();
    if (one.state != ConcernState.CLOSED) {
      ConcernEntries.waiting(
              about,
              one.id,
              one.holder.id(),
              story.words(scene, "set"),
              new ConcernEntries.Clock(notified, one.state, one.at, one.due))
          .forEach(story::await);
    }
  }

  private void tell(Instant at, Colleague by, String what, String words, UUID id) {
    Child child = story.child;
    if (child != null) {
      story.tell(at, by, ConcernEntries.entry(child.id(), what, words, id), Purpose.CONCERN);
    }
  }

  private Told found(Scene scene, String name) {
    Told one = told.get(name);
    if (one == null) {
      throw scene.wrong("is about no concern told before: " + name);
    }
    return one;
  }
}
