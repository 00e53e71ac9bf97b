package dk.roedtraad.platform.demo.story;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.forum.ForumProposed;
import dk.roedtraad.platform.forum.ItemEntries;
import dk.roedtraad.platform.forum.ItemState;
import dk.roedtraad.platform.forum.ProposeForum;
import dk.roedtraad.platform.intervention.Fitting;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Languages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "møde": an item of an agenda, held or to come. Left out where the forum is not. */
final class MeetingScenes {
  private static final int USUAL_NOTICE = -8;
  private static final Map<String, VoiceSource> SOURCES =
      Map.of(
          "direkte", VoiceSource.DIRECT,
          "set", VoiceSource.OBSERVED,
          "voksne", VoiceSource.REFLECTED_BY_ADULTS);

  private final Telling story;
  private final Meetings meetings;
  private final ConcernScenes concerns;
  private final InterventionScenes interventions;
  private final ProposeForum propose;

  MeetingScenes(
      Telling story,
      Meetings meetings,
      ConcernScenes concerns,
      InterventionScenes interventions,
      ProposeForum propose) {
    this.story = story;
    this.meetings = meetings;
    this.concerns = concerns;
    this.interventions = interventions;
    this.propose = propose;
  }

  void meet(Scene scene) {
    if (!fits(scene)) {
      return;
    }
    Optional<Meetings.Told> found = meetings.of(scene, text -> story.fill(text, scene));
    if (found.isEmpty()) {
      return;
    }
    Meetings.Told meeting = found.get();
    UUID item = Ids.next();
    putOn(scene, meeting, item);
    Child child = story.child;
    if (child != null) {
      invite(child, meeting, item);
    }
    scene.all("med").forEach(text -> guest(item, scene, text));
    int place = 0;
    for (String text : scene.all("sagt")) {
      say(item, ++place, scene, text);
    }
    if (meeting.held) {
      close(scene, meeting, item);
    }
  }

  /** Whether the municipality's forum takes a child of that age, or a group. */
  private boolean fits(Scene scene) {
    Optional<ForumType> type =
        story.parts.forum(scene.name()).flatMap(forum -> story.on.forumType(forum.typeKey()));
    Child child = story.child;
    if (child == null) {
      return type.filter(ForumType::takesGroups).isPresent();
    }
    int age = Fitting.age(child.bornOn(), story.days.day(scene.offset()));
    return type.filter(known -> age >= known.ageFrom() && age <= known.ageTo()).isPresent();
  }

  private void putOn(Scene scene, Meetings.Told meeting, UUID item) {
    Child child = story.child;
    int notice = scene.maybe("lagt").map(Integer::parseInt).orElse(USUAL_NOTICE);
    int on = Math.min(scene.offset() + notice, -1);
    Instant at = Days.at(story.days.day(on), java.time.LocalTime.of(9, 40));
    Optional<ForumProposed> proposed =
        child == null ? Optional.empty() : propose.forAreas(interventions.running()).proposed();
    String key = proposed.map(ForumProposed::forumKey).orElse("");
    boolean other = !key.isEmpty() && !key.equals(meeting.forum.typeKey());
    String reason = other ? story.words(scene, "valgt") : "";
    if (other && reason.isEmpty()) {
      throw scene.wrong("is not in the proposed forum " + key + " and does not say why: valgt");
    }
    String concern = scene.text("bekymring");
    if (!concern.isEmpty()) {
      concerns.onAgenda(scene, concern, at);
    }
    Optional<Voice> voice = voice(scene);
    story.rows.add(
        "agenda_item",
        "id",
        item,
        "meeting_id",
        meeting.id,
        "position",
        meeting.nextPosition(),
        "child_id",
        child == null ? null : child.id(),
        "group_label",
        story.group,
        "concern_id",
        concern.isEmpty() ? null : concerns.idOf(scene, concern),
        "forum_proposed",
        key,
        "forum_reason",
        reason,
        "state",
        meeting.held ? ItemState.CLOSED : ItemState.WAITING,
        "background",
        story.words(scene, "baggrund"),
        "voice_source",
        voice.map(Voice::source).orElse(null),
        "voice",
        voice.map(Voice::words).orElse(""),
        "voice_told_to",
        voice.map(Voice::toldTo).orElse(""),
        "voice_reason",
        voice.map(Voice::reason).orElse(""),
        "decision",
        meeting.held ? story.words(scene, "beslutning") : "",
        "opened_at",
        meeting.held ? meeting.starts : null,
        "closed_at",
        meeting.held ? meeting.ends : null);
    if (child != null) {
      story.tell(
          at,
          story.actor(scene),
          ItemEntries.onAgenda(child.id(), meeting.id, meeting.forumName, meeting.starts, reason),
          Purpose.MEETING);
    }
  }

  private Optional<Voice> voice(Scene scene) {
    if (!scene.has("stemme")) {
      return Optional.empty();
    }
    VoiceSource source = SOURCES.get(scene.text("stemme"));
    if (source == null) {
      throw scene.wrong("hears the child in an unknown way: " + scene.text("stemme"));
    }
    Voice voice =
        new Voice(
            source,
            story.words(scene, "ord"),
            story.words(scene, "til"),
            story.words(scene, "grund"));
    voice
        .fault()
        .ifPresent(
            key -> {
              throw scene.wrong("has a voice that cannot be kept: " + key);
            });
    return Optional.of(voice);
  }

  private void invite(Child child, Meetings.Told meeting, UUID item) {
    Optional<ForumType> type = story.on.forumType(meeting.forum.typeKey());
    Colleague holder = story.holder();
    if (holder != null && !sits(meeting, holder)) {
      participant(item, holder.id(), holder.name(), word("forum.part.coordinator"));
    }
    if (type.filter(ForumType::parentsInvited).isPresent()) {
      participant(item, null, child.mother(), word("forum.relation.mother"));
      participant(item, null, child.father(), word("forum.relation.father"));
    }
    if (type.filter(ForumType::childInvited).isPresent()) {
      participant(item, null, child.givenName(), word("forum.part.child"));
    }
  }

  private static boolean sits(Meetings.Told meeting, Colleague who) {
    return who.equals(meeting.forum.chair())
        || who.equals(meeting.forum.minuteTaker())
        || meeting.forum.members().contains(who);
  }

  /** "sara | ppr" is a colleague; "Birthe | mormor" is somebody without an account. */
  private void guest(UUID item, Scene scene, String text) {
    String[] cells = Scene.cells(story.fill(text, scene), 2);
    if (story.parts.isRole(cells[0])) {
      Colleague colleague = story.parts.role(cells[0]);
      participant(
          item,
          colleague.id(),
          colleague.name(),
          cells[1].isEmpty() ? colleague.title() : cells[1]);
    } else {
      participant(item, null, cells[0], cells[1]);
    }
  }

  private void participant(UUID item, @Nullable UUID account, String name, String part) {
    story.rows.add(
        "item_participant",
        "id",
        Ids.next(),
        "item_id",
        item,
        "account_id",
        account,
        "name",
        name,
        "part",
        part);
  }

  private void say(UUID item, int place, Scene scene, String text) {
    String[] cells = Scene.cells(story.fill(text, scene), 3);
    boolean colleague = story.parts.isRole(cells[0]);
    story.rows.add(
        "item_statement",
        "id",
        Ids.next(),
        "item_id",
        item,
        "position",
        place,
        "speaker",
        colleague ? story.parts.role(cells[0]).name() : cells[0],
        "part",
        colleague && cells[1].isEmpty() ? story.parts.role(cells[0]).title() : cells[1],
        "words",
        cells[2]);
  }

  private void close(Scene scene, Meetings.Told meeting, UUID item) {
    Colleague by = meeting.forum.minuteTaker();
    Child child = story.child;
    if (child != null) {
      voice(scene)
          .ifPresent(
              voice -> {
                story.tell(
                    meeting.ends,
                    by,
                    ItemEntries.voice(child.id(), meeting.id, voice),
                    Purpose.MEETING);
                KeptVoice.add(story.rows, child, voice, by, meeting.ends);
              });
      story.tell(
          meeting.ends,
          by,
          ItemEntries.held(
              child.id(), meeting.id, meeting.forumName, story.words(scene, "beslutning")),
          Purpose.MEETING);
    }
    String concern = scene.text("bekymring");
    if (!concern.isEmpty() && scene.has("beslutning")) {
      concerns.decided(scene, concern, meeting.ends);
    }
    Agreements agreements = new Agreements(story, meeting, item);
    List<String> made = scene.all("aftale");
    made.forEach(text -> agreements.make(scene, text));
  }

  private static String word(String key) {
    return Languages.texts("da").of(key);
  }
}
