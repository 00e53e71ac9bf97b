package dk.roedtraad.modules.koege;

import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.intervention.LadderStep;
import java.util.List;

/**
 * <i>Indsatstrappen</i>. The policy draws it without numbers and puts the preventive interventions
 * of both areas beside each other; here the general area stands below the special one, because it
 * is nearer to everyday life.
 */
final class Steps {
  static final int EARLY = 1;
  static final int PREVENTIVE_GENERAL = 2;
  static final int PREVENTIVE_SPECIAL = 3;
  static final int AT_HOME = 4;
  static final int PLACEMENT = 5;

  static final Ladder LADDER =
      new Ladder(
          List.of(
              new LadderStep("koege.step.tidlig-almen", EARLY),
              new LadderStep("koege.step.forebyggende-almen", PREVENTIVE_GENERAL),
              new LadderStep("koege.step.forebyggende-special", PREVENTIVE_SPECIAL),
              new LadderStep("koege.step.hjemmebaseret", AT_HOME),
              new LadderStep("koege.step.anbringelse", PLACEMENT)));

  private Steps() {}
}
