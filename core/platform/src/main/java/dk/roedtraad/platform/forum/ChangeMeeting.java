package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a meeting's plan and state at once: all of it happens or nothing. */
@ApplicationScoped
public class ChangeMeeting {
  @Inject ReadMeeting read;
  @Inject PlanMeeting plan;
  @Inject RunMeeting run;

  /**
   * The plan first, then the state.
   *
   * @param version the version that the caller saw
   * @param action null when the state stays
   */
  @Transactional
  public void change(
      Caller by, UUID id, int version, PlanChange change, @Nullable MeetingAction action) {
    SeenMeeting now = read.meeting(by, id);
    if (now.version() != version) {
      throw new Stale(now.version());
    }
    if (!change.isEmpty()) {
      plan.change(by, id, version, change.onto(now));
    }
    if (action != null) {
      apply(by, id, action);
    }
  }

  private void apply(Caller by, UUID id, MeetingAction action) {
    switch (action) {
      case START -> run.start(by, id);
      case HOLD -> run.hold(by, id);
      case CANCEL -> run.cancel(by, id);
    }
  }
}
