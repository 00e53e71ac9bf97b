package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.LocalDate;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The municipality's own days for an offer, in Danish working days, 1 to 60; set in its {@code
 * tenant.properties} as {@code handover.answer-days}, {@code handover.leader-days} and {@code
 * handover.forum-days}, whose shape the launcher has checked.
 *
 * @param answer within how many days the receiver answers
 * @param leader how long after that a leader is asked
 * @param forum how long after that the forum has it
 */
public record HandoverDays(int answer, int leader, int forum) {
  private static final HandoverDays USUAL = new HandoverDays(5, 2, 5);

  /** Those of the bound tenant. */
  static HandoverDays here() {
    Config config = ConfigProvider.getConfig();
    String prefix = "tenant." + BoundTenant.required() + ".handover.";
    return new HandoverDays(
        days(config, prefix + "answer-days", USUAL.answer),
        days(config, prefix + "leader-days", USUAL.leader),
        days(config, prefix + "forum-days", USUAL.forum));
  }

  /** The last day for an answer to what is offered that day. */
  LocalDate answerBy(LocalDate offered) {
    return WorkingDays.after(offered, answer);
  }

  /**
   * Whether an unanswered offer takes its next step.
   *
   * @param climbed 0 nothing, 1 reminded, 2 a leader asked, 3 with the forum
   */
  boolean isDue(int climbed, LocalDate answerBy, LocalDate today) {
    return switch (climbed) {
      case 0 -> !today.isBefore(answerBy);
      case 1 -> !today.isBefore(WorkingDays.after(answerBy, leader));
      case 2 -> !today.isBefore(WorkingDays.after(answerBy, leader + forum));
      default -> false;
    };
  }

  private static int days(Config config, String key, int usual) {
    return config.getOptionalValue(key, Integer.class).orElse(usual);
  }
}
