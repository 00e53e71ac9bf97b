package dk.roedtraad.modules.glostrup;

import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.AgeStep.Act;
import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionType;
import java.util.List;

/** Transitions all through childhood (G4), and the way from young to adult (G5). */
final class Transitions {
  static final AgeStep ADULT_COORDINATOR =
      AgeStep.at("glostrup.alder.voksen-tovholder", Act.ADULT_COORDINATOR, 17, 0);
  static final AgeStep NETWORK_MEETING =
      AgeStep.at("glostrup.alder.netvaerksmoede", Act.MEETING, 16, 60).in(Fora.AT_SIXTEEN);

  static final List<TransitionType> TYPES =
      List.of(
          TransitionType.between("glostrup.overgang.boernehus-skole")
              .step("forventninger", Side.BOTH, 150)
              .step("voksne-moedes", Side.BOTH, 120)
              .step("besoeg", Side.LEAVING, 60)
              .step("fast-voksen", Side.COMING, 30)
              .step("foerste-dag", Side.COMING, 7)
              .step("efter-tre-maaneder", Side.BOTH, -90),
          TransitionType.between("glostrup.overgang.skoleskift")
              .step("hvad-virker", Side.LEAVING, 30)
              .step("besoeg", Side.COMING, 21)
              .step("makker", Side.COMING, 7)
              .step("efter-en-maaned", Side.BOTH, -30),
          TransitionType.between("glostrup.overgang.ung-voksen")
              .step("oensker", Side.LEAVING, 540)
              .step("bolig", Side.BOTH, 365)
              .step("uddannelse-job", Side.BOTH, 365)
              .step("moed-den-nye", Side.COMING, 120)
              .step("aftale-paa-plads", Side.COMING, 30));

  static final List<AgeStep> AGES =
      List.of(
          NETWORK_MEETING,
          AgeStep.at("glostrup.alder.opfoelgning", Act.MEETING, 17, 0).in(Fora.AT_SIXTEEN),
          ADULT_COORDINATOR,
          AgeStep.at("glostrup.alder.plan", Act.PLAN_DECISION, 17, 30).andMonths(6));

  private Transitions() {}
}
