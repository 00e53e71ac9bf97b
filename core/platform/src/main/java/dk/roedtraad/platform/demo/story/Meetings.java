package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.ForumPart;
import dk.roedtraad.platform.forum.MeetingState;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a municipality's stories. Two stories that meet in one forum on one day stand on
 * the same agenda.
 */
final class Meetings {
  private final Telling.Stage stage;
  private final Map<String, UUID> forums = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();
  private final Map<String, Told> told = new LinkedHashMap<>();
  private final Set<UUID> seated = new HashSet<>();

  Meetings(Sql sql, Telling.Stage stage) {
    this.stage = stage;
    sql.list(
        "select f.id, f.type_key, f.name, coalesce(u.key, '') as unit_key from forum f left join unit"
            + " u on u.id = f.unit_id where f.active",
        row -> {
          forums.put(row.text("type_key") + " " + row.text("unit_key"), row.uuid("id"));
          names.put(row.uuid("id"), row.text("name"));
          return forums;
        });
  }

  /** A meeting, and how many items stand on its agenda so far. */
  static final class Told {
    final UUID id = Ids.next();
    final Parts.Forum forum;
    final UUID forumId;
    final String forumName;
    final Instant starts;
    final Instant ends;
    final boolean held;
    String place;
    private int items;

    private Told(
        Parts.Forum forum,
        UUID forumId,
        String forumName,
        Instant starts,
        Instant ends,
        boolean held) {
      this.forum = forum;
      this.forumId = forumId;
      this.forumName = forumName;
      this.starts = starts;
      this.ends = ends;
      this.held = held;
      this.place = forum.place();
    }

    int nextPosition() {
      return ++items;
    }
  }

  /** The meeting of a scene; empty when the municipality has no such forum. */
  Optional<Told> of(Scene scene, UnaryOperator<String> worded) {
    Optional<Parts.Forum> forum = stage.parts().forum(scene.name());
    UUID id = forum.map(f -> forums.get(f.typeKey() + " " + f.unitKey())).orElse(null);
    if (forum.isEmpty() || id == null) {
      return Optional.empty();
    }
    LocalDate day = stage.days().day(scene.offset());
    String key = id + " " + day + (scene.has("kl") ? scene.text("kl") : "");
    Told meeting = told.computeIfAbsent(key, k -> plan(forum.get(), id, scene, day));
    scene.maybe("sted").map(worded).ifPresent(place -> meeting.place = place);
    return Optional.of(meeting);
  }

  private Told plan(Parts.Forum forum, UUID id, Scene scene, LocalDate day) {
    String[] times = scene.maybe("kl").orElse(forum.time()).split("-", -1);
    LocalTime from = time(times[0]);
    Duration lasts = Duration.between(from, time(times[1]));
    boolean held = scene.offset() < 0;
    Instant starts = Days.at(day, from);
    if (scene.offset() == 0) {
      starts = stillAhead(starts);
    }
    seat(forum, id);
    String name = names.getOrDefault(id, "");
    return new Told(forum, id, name, starts, starts.plus(lasts), held);
  }

  /** A meeting of today begins within the hour when its time has passed. */
  private Instant stillAhead(Instant starts) {
    Instant now = stage.days().now();
    if (starts.isAfter(now)) {
      return starts;
    }
    long halfHours = now.plusSeconds(1800).getEpochSecond() / 1800;
    Instant soon = Instant.ofEpochSecond(halfHours * 1800);
    return WorkingDays.dayOf(soon.plusSeconds(3600)).equals(stage.days().today()) ? soon : starts;
  }

  private void seat(Parts.Forum forum, UUID id) {
    boolean first = seated.add(id);
    member(id, forum.chair(), first ? ForumPart.CHAIR : ForumPart.MEMBER);
    member(id, forum.minuteTaker(), first ? ForumPart.MINUTE_TAKER : ForumPart.MEMBER);
    forum.members().forEach(member -> member(id, member, ForumPart.MEMBER));
  }

  private void member(UUID forum, Colleague who, ForumPart part) {
    stage
        .rows()
        .add(
            "forum_member",
            "forum_id",
            forum,
            "account_id",
            who.id(),
            "part",
            part,
            "profession",
            who.profession());
  }

  void end() {
    for (Told meeting : told.values()) {
      stage
          .rows()
          .add(
              "meeting",
              "id",
              meeting.id,
              "forum_id",
              meeting.forumId,
              "starts_at",
              meeting.starts,
              "ends_at",
              meeting.ends,
              "place",
              meeting.place,
              "state",
              meeting.held ? MeetingState.HELD : MeetingState.PLANNED,
              "chair_id",
              meeting.forum.chair().id(),
              "minute_taker_id",
              meeting.forum.minuteTaker().id());
      if (!meeting.held) {
        await(meeting);
      }
    }
  }

  private void await(Told meeting) {
    @Nullable UUID aboutNoChild = null;
    NewTask task =
        NewTask.plain(
            TaskKind.MEETING,
            aboutNoChild,
            meeting.id,
            meeting.forum.chair().id(),
            meeting.forumName,
            meeting.starts);
    stage
        .rows()
        .add(
            "task",
            "id",
            Ids.next(),
            "kind",
            task.kind(),
            "subject_id",
            task.subject(),
            "owner_id",
            task.owner(),
            "title",
            task.title(),
            "due_at",
            task.due());
  }

  private static LocalTime time(String written) {
    String[] parts = written.strip().split("[.:]", -1);
    return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
