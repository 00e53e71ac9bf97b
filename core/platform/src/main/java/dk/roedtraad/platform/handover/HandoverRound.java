package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets each unanswered offer take its next step, on the municipality's own days. */
@ApplicationScoped
public class HandoverRound implements Round {
  private static final Logger LOG = Logger.getLogger(HandoverRound.class.getName());
  private static final int MOST = 500;
  private static final String UNANSWERED =
      "select id, climbed, answer_by from handover where state = 'OFFERED' and climbed < 3 and"
          + " answer_by <= ? order by answer_by, id limit ?";

  @Inject Sql sql;
  @Inject Climb climb;

  private record Unanswered(UUID id, int climbed, LocalDate answerBy) {}

  @Override
  public void go() {
    LocalDate today = WorkingDays.today();
    HandoverDays days = HandoverDays.here();
    List<Unanswered> all =
        sql.list(
            UNANSWERED,
            row -> new Unanswered(row.uuid("id"), row.integer("climbed"), row.date("answer_by")),
            today,
            MOST);
    Turns.each(
        "an unanswered handover",
        all.stream().filter(one -> days.isDue(one.climbed(), one.answerBy(), today)).toList(),
        this::step);
  }

  private void step(Unanswered one) {
    switch (one.climbed()) {
      case 0 -> climb.remind(one.id());
      case 1 -> climb.toLeader(one.id());
      default -> toForum(one.id());
    }
  }

  /** The meeting may not be one that the giver can bring a child to: then somebody is asked. */
  private void toForum(UUID handover) {
    boolean stands;
    try {
      stands = climb.toMeeting(handover);
    } catch (RuntimeException e) { // a refusal of the agenda, which gave its transaction up
      LOG.log(
          Level.INFO,
          "handover {0} could not be put on an agenda: {1}",
          new Object[] {handover, e.getClass().getName()});
      stands = false;
    }
    if (!stands) {
      climb.toChair(handover);
    }
  }
}
