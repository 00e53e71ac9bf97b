package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.plan.Answer;
import dk.roedtraad.platform.plan.GoalState;
import dk.roedtraad.platform.plan.GoalTelling;
import dk.roedtraad.platform.plan.Part;
import dk.roedtraad.platform.plan.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * "mål", "svar", "trin", "delmål", "målopfølgning" and "målslut". A voice is written "mor | words |
 * enig"; who speaks is "barnet", "mor", "far" or one of the parts.
 */
final class GoalScenes {
  private static final Map<String, Answer> ANSWERS =
      Map.of("enig", Answer.AGREES, "uenig", Answer.DISAGREES, "venter", Answer.WAITING);

  private final Telling story;
  private final InterventionScenes interventions;
  private final Map<String, Told> told = new LinkedHashMap<>();

  GoalScenes(Telling story, InterventionScenes interventions) {
    this.story = story;
    this.interventions = interventions;
  }

  /** A goal as far as the story has come. */
  private static final class Told {
    private final UUID id = Ids.next();
    private final Instant created;
    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final @Nullable UUID intervention;
    private LocalDate followUp;
    private String reason;
    private GoalState state = GoalState.PROPOSED;
    private @Nullable LocalDate closed;
    private String closedWords = "";

    private Told(Instant created, LocalDate followUp, String reason, @Nullable UUID intervention) {
      this.created = created;
      this.followUp = followUp;
      this.reason = reason;
      this.intervention = intervention;
    }

    private void settle() {
      List<Answer> answers = voices.values().stream().map(Voice::answer).toList();
      state = Answer.isAgreement(answers) ? GoalState.AGREED : GoalState.PROPOSED;
    }

    /** The words that stand for the goal: the child's before a parent's before a professional's. */
    private String title() {
      return voices.values().stream()
          .filter(voice -> !voice.words().isEmpty())
          .min(java.util.Comparator.comparing(Voice::part).thenComparing(Voice::speaker))
          .map(Voice::words)
          .orElse("");
    }
  }

  void propose(Scene scene) {
    Instant at = story.days.at(scene);
    Told one =
        new Told(
            at,
            later(scene, "opfølgning"),
            story.words(scene, "hvorfor"),
            scene.maybe("indsats").flatMap(interventions::idOf).orElse(null));
    scene.all("ord").forEach(text -> speak(one, scene, text));
    one.settle();
    told.put(scene.name(), one);
    String said =
        one.voices.values().stream()
            .map(voice -> GoalTelling.said(voice.speaker(), voice.answer()))
            .collect(Collectors.joining(" "));
    tell(at, scene, one, one.state == GoalState.AGREED ? "agreed" : "proposed", said, "");
  }

  void answer(Scene scene) {
    Told one = found(scene);
    boolean wasAgreed = one.state == GoalState.AGREED;
    for (String text : scene.all("ord")) {
      Voice before = one.voices.get(speaker(Scene.cells(text, 3)[0], scene).speaker());
      Voice now = speak(one, scene, text);
      boolean changed =
          before != null && !before.words().isEmpty() && !before.words().equals(now.words());
      if (changed) {
        one.voices.replaceAll(
            (name, voice) ->
                voice.answer() == Answer.AGREES && !name.equals(now.speaker())
                    ? new Voice(name, voice.part(), voice.words(), Answer.WAITING)
                    : voice);
      }
      one.settle();
      boolean agreed = one.state == GoalState.AGREED && !wasAgreed;
      String what = agreed ? "agreed" : changed ? "changed" : "answered";
      tell(
          story.days.at(scene),
          scene,
          one,
          what,
          GoalTelling.said(now.speaker(), now.answer()),
          "");
    }
  }

  /** "barnet 4, mor 5, laerer 6" in the field "tal". */
  void rate(Scene scene) {
    Told one = found(scene);
    for (String text : scene.required("tal").split(",", -1)) {
      String[] words = text.strip().split(" ", 2);
      Voice rater = speaker(words[0], scene);
      story.rows.add(
          "goal_progress",
          "id",
          Ids.next(),
          "goal_id",
          one.id,
          "rater",
          rater.speaker(),
          "part",
          rater.part(),
          "value",
          Integer.parseInt(words[1].strip()),
          "at",
          story.days.day(scene.offset()));
    }
  }

  /** Steps on the way: "words | due | reached", the days may be missing. */
  void steps(Scene scene) {
    Told one = found(scene);
    for (String text : scene.all("delmål")) {
      String[] cells = Scene.cells(text, 3);
      String words = story.fill(cells[0], scene);
      LocalDate reached = cells[2].isEmpty() ? null : later(cells[2], scene);
      story.rows.add(
          "sub_goal",
          "id",
          Ids.next(),
          "goal_id",
          one.id,
          "words",
          words,
          "due_on",
          cells[1].isEmpty() ? null : later(cells[1], scene),
          "reached_on",
          reached);
      if (reached != null) {
        Instant at = Days.at(reached, java.time.LocalTime.of(11, 20));
        tell(at, scene, one, "changed", GoalTelling.stepReached(words), "");
      }
    }
  }

  void followUp(Scene scene) {
    Told one = found(scene);
    one.followUp = later(scene, "næste");
    one.reason = story.words(scene, "hvorfor");
    String body = GoalTelling.lookedAtAgain(one.followUp);
    tell(story.days.at(scene), scene, one, "followed-up", body, one.reason);
  }

  void close(Scene scene) {
    Told one = found(scene);
    boolean reached = scene.has("nået");
    one.closedWords = story.words(scene, reached ? "nået" : "opgivet");
    one.closed = story.days.day(scene.offset());
    one.state = reached ? GoalState.REACHED : GoalState.DROPPED;
    tell(story.days.at(scene), scene, one, reached ? "reached" : "dropped", "", one.closedWords);
  }

  void end() {
    told.values().forEach(this::write);
  }

  private Voice speak(Told one, Scene scene, String text) {
    String[] cells = Scene.cells(text, 3);
    Voice who = speaker(cells[0], scene);
    Answer answer = ANSWERS.getOrDefault(cells[2], Answer.WAITING);
    Voice voice = new Voice(who.speaker(), who.part(), story.fill(cells[1], scene), answer);
    one.voices.put(voice.speaker(), voice);
    return voice;
  }

  private Voice speaker(String who, Scene scene) {
    Child child = story.child;
    if (child == null) {
      throw scene.wrong("is a goal without a child");
    }
    return switch (who) {
      case "barnet" -> new Voice(child.givenName(), Part.CHILD, "", Answer.WAITING);
      case "mor" -> new Voice(child.mother(), Part.PARENT, "", Answer.WAITING);
      case "far" -> new Voice(child.father(), Part.PARENT, "", Answer.WAITING);
      default -> new Voice(story.parts.role(who).name(), Part.PROFESSIONAL, "", Answer.WAITING);
    };
  }

  private void tell(Instant at, Scene scene, Told one, String what, String body, String reason) {
    Child child = story.child;
    if (child != null) {
      story.tell(
          at,
          story.actor(scene),
          GoalTelling.entry(child.id(), one.id, what, one.title(), body, reason),
          Purpose.FOLLOW_UP);
    }
  }

  private void write(Told one) {
    Child child = java.util.Objects.requireNonNull(story.child);
    story.rows.add(
        "goal",
        "id",
        one.id,
        "child_id",
        child.id(),
        "state",
        one.state,
        "follow_up_on",
        one.followUp,
        "follow_up_reason",
        one.reason,
        "intervention_id",
        one.intervention,
        "created_at",
        one.created,
        "closed_on",
        one.closed,
        "closed_words",
        one.closedWords);
    for (Voice voice : one.voices.values()) {
      story.rows.add(
          "goal_words",
          "id",
          Ids.next(),
          "goal_id",
          one.id,
          "speaker",
          voice.speaker(),
          "part",
          voice.part(),
          "words",
          voice.words(),
          "answer",
          voice.answer());
    }
    Colleague holder = story.holder();
    if (one.state.isOpen() && holder != null) {
      story.await(GoalTelling.waiting(child.id(), one.id, holder.id(), one.title(), one.followUp));
    }
  }

  private LocalDate later(Scene scene, String field) {
    return later(scene.required(field), scene);
  }

  private LocalDate later(String written, Scene scene) {
    return story.days.day(story.days.offset(written, scene.offset()));
  }

  private Told found(Scene scene) {
    Told one = told.get(scene.name());
    if (one == null) {
      throw scene.wrong("is about no goal told before");
    }
    return one;
  }
}
