package dk.roedtraad.modules.roedovre;

import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.AgeStep.Act;
import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionType;
import java.util.List;

/**
 * The way into adult life by the Tværsgruppe (R9), and between day care, school and groups (R7).
 */
final class Transitions {
  static final AgeStep BOARD =
      AgeStep.at("roedovre.alder.tvaersgruppe", Act.MEETING, 17, 30).in(Fora.YOUTH_TRANSITION);

  static final List<TransitionType> TYPES =
      List.of(
          TransitionType.between("roedovre.overgang.dagtilbud-skole")
              .step("samtale", Side.BOTH, 120)
              .step("besoeg", Side.LEAVING, 60)
              .step("modtager", Side.COMING, 30)
              .step("efter", Side.BOTH, -60),
          TransitionType.between("roedovre.overgang.tilbud")
              .step("hvad-virker", Side.LEAVING, 30)
              .step("besoeg", Side.COMING, 21)
              .step("tilbage", Side.BOTH, -90),
          TransitionType.between("roedovre.overgang.efter-18")
              .step("oensker", Side.LEAVING, 300)
              .step("ny-tovholder", Side.COMING, 180)
              .step("moedes", Side.BOTH, 90)
              .step("paa-plads", Side.COMING, 30));

  static final List<AgeStep> AGES =
      List.of(
          BOARD,
          AgeStep.at("roedovre.alder.ny-tovholder", Act.ADULT_COORDINATOR, 17, 0).andMonths(6),
          AgeStep.at("roedovre.alder.plan", Act.PLAN_DECISION, 17, 0).andMonths(6));

  private Transitions() {}
}
