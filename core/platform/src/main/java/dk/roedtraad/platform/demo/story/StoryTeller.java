package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.ProposeForum;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.work.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Casts the stories of a municipality and writes what happened in them. */
public final class StoryTeller {
  private static final Logger LOG = Logger.getLogger(StoryTeller.class.getName());

  private final Sql sql;
  private final Contributions on;
  private final ProposeForum propose;
  private boolean isMarked;

  public StoryTeller(Sql sql, Contributions on, ProposeForum propose) {
    this.sql = sql;
    this.on = on;
    this.propose = propose;
  }

  /** Tells all; the first concern of the first story is the mark that it has been done. */
  public void tell(Path folder) {
    Optional<Properties> written = Parts.read(folder);
    if (written.isEmpty() || isTold()) {
      return;
    }
    Instant now = Instant.now();
    Days days = new Days(WorkingDays.today(), now);
    Parts parts = Parts.of(written.get(), Casting.staff(sql));
    Telling.Stage stage = new Telling.Stage(parts, days, new Rows(), on);
    Meetings meetings = new Meetings(sql, stage);
    Casting casting = new Casting(sql, days.today());
    for (StoryFile story : StoryShelf.all(folder, Parts.leftOut(written.get()))) {
      tell(story, stage, casting, meetings);
    }
    meetings.end();
    int rows = stage.rows().write(sql);
    GivenConsents.add(sql);
    LOG.log(Level.INFO, () -> "demo stories: " + rows + " rows");
  }

  private void tell(StoryFile file, Telling.Stage stage, Casting casting, Meetings meetings) {
    if (file.head("barn").isEmpty()) {
      String[] group = Scene.cells(file.head("gruppe"), 2);
      unit(group[1])
          .ifPresent(unit -> play(file, new Telling(stage, null, group[0], unit), meetings));
    } else {
      casting
          .cast(file.head("barn"))
          .ifPresent(child -> play(file, new Telling(stage, child, "", child.unit()), meetings));
    }
  }

  private void play(StoryFile file, Telling story, Meetings meetings) {
    ConcernScenes concerns = new ConcernScenes(story);
    InterventionScenes interventions = new InterventionScenes(story, concerns);
    GoalScenes goals = new GoalScenes(story, interventions);
    PeopleScenes people = new PeopleScenes(story);
    MoveScenes moves = new MoveScenes(story, this::unit);
    MeetingScenes items = new MeetingScenes(story, meetings, concerns, interventions, propose);
    for (Scene scene : inOrder(file, story.days)) {
      switch (scene.kind()) {
        case "bekymring" -> concerns.raise(scene, nextConcern());
        case "vurderet" -> concerns.assessed(scene);
        case "fulgt-op" -> concerns.followedUp(scene);
        case "lukket" -> concerns.closed(scene);
        case "møde" -> items.meet(scene);
        case "indsats" -> interventions.begin(scene);
        case "virkning" -> interventions.answer(scene);
        case "mål" -> goals.propose(scene);
        case "svar" -> goals.answer(scene);
        case "tal" -> goals.rate(scene);
        case "delmål" -> goals.steps(scene);
        case "målopfølgning" -> goals.followUp(scene);
        case "målslut" -> goals.close(scene);
        case "tovholder" -> people.coordinator(scene);
        case "netværk" -> people.network(scene);
        case "overgang" -> moves.transition(scene);
        case "tilbudt" -> moves.offered(scene);
        default -> throw scene.wrong("is no kind of scene");
      }
    }
    concerns.end();
    interventions.end();
    goals.end();
    story.end();
  }

  private static List<Scene> inOrder(StoryFile file, Days days) {
    List<Scene> scenes = new ArrayList<>(file.scenes());
    scenes.sort(
        Comparator.comparing(
            scene -> scene.hours() ? WorkingDays.dayOf(days.at(scene)) : days.day(scene.offset())));
    return scenes;
  }

  private UUID nextConcern() {
    if (isMarked) {
      return Ids.next();
    }
    isMarked = true;
    return mark();
  }

  private boolean isTold() {
    return sql.one("select 1 as told from concern where id = ?", row -> row.integer("told"), mark())
        .isPresent();
  }

  private Optional<UUID> unit(String key) {
    return sql.one("select id from unit where key = ?", row -> row.uuid("id"), key);
  }

  private static UUID mark() {
    return UUID.nameUUIDFromBytes("demo stories".getBytes(StandardCharsets.UTF_8));
  }
}
