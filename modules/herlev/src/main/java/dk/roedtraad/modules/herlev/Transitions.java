package dk.roedtraad.modules.herlev;

import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.AgeStep.Act;
import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionType;
import java.util.List;

/** Transitions with the tie to the general area kept (H7), in dialogue with the network (H2). */
final class Transitions {
  static final List<TransitionType> TYPES =
      List.of(
          TransitionType.between("herlev.overgang.sted")
              .step("dialog", Side.BOTH, 60)
              .step("besoeg", Side.COMING, 30)
              .step("hvad-virker", Side.LEAVING, 21)
              .step("foelges-op", Side.BOTH, -30),
          TransitionType.between("herlev.overgang.til-saerlig-indsats")
              .step("dialog", Side.BOTH, 30)
              .step("baand-til-hverdagen", Side.LEAVING, 14)
              .step("kontakt", Side.COMING, 7)
              .step("foelges-op", Side.BOTH, -60));

  static final List<AgeStep> AGES =
      List.of(AgeStep.at("herlev.alder.voksen-tovholder", Act.ADULT_COORDINATOR, 17, 0));

  private Transitions() {}
}
