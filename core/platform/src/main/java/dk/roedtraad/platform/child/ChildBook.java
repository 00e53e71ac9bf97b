package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.forum.MeetingsOf;
import dk.roedtraad.platform.forum.NextMeeting;
import dk.roedtraad.platform.intervention.InterventionsOf;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.plan.GoalLine;
import dk.roedtraad.platform.plan.GoalsOf;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.ReadThread;
import dk.roedtraad.platform.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens a child's page: asks the access rules, writes the log, and reads all of it in one
 * transaction.
 */
@ApplicationScoped
@Transactional
public class ChildBook {
  @Inject Looks looks;
  @Inject ReadChild children;
  @Inject ReadThread thread;
  @Inject InterventionsOf interventions;
  @Inject GoalsOf goals;
  @Inject MeetingsOf meetings;

  /** All that the child's page shows. */
  public record Opened(
      ChildHead head,
      Relation relation,
      ReadThread.Pages thread,
      List<InterventionsOf.Running> interventions,
      List<GoalLine> goals,
      List<NextMeeting> meetings) {}

  /**
   * Opens the page.
   *
   * @param kind shows entries of this kind alone; null for all
   * @param before shows those older than this entry; null for the newest
   */
  public Opened open(Caller caller, UUID child, @Nullable EntryKind kind, @Nullable UUID before) {
    Relation relation = looks.withSiblings(caller, child, Purpose.EVERYDAY, "thread");
    return new Opened(
        children.head(caller.id(), child),
        relation,
        thread.of(caller.id(), child, kind, before, Languages.texts(caller.language())),
        interventions.running(child),
        goals.active(child),
        meetings.ofChild(child));
  }

  /** Opens the head alone, for the network map. */
  public ChildHead people(Caller caller, UUID child) {
    looks.withSiblings(caller, child, Purpose.EVERYDAY, "network");
    return children.head(caller.id(), child);
  }
}
