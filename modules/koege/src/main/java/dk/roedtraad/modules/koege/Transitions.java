package dk.roedtraad.modules.koege;

import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.AgeStep.Act;
import dk.roedtraad.api.transition.Side;
import dk.roedtraad.api.transition.TransitionType;
import java.util.List;

/** The bridges that are built (K9): between places, between provisions, and in everyday life. */
final class Transitions {
  static final List<TransitionType> TYPES =
      List.of(
          TransitionType.between("koege.bro.dagtilbud-skole")
              .step("haab", Side.BOTH, 150)
              .step("arenaer", Side.BOTH, 120)
              .step("besoeg", Side.LEAVING, 60)
              .step("modtager", Side.COMING, 45)
              .step("evaluering", Side.BOTH, -60),
          TransitionType.between("koege.bro.almen-special")
              .step("hvad-virker", Side.LEAVING, 30)
              .step("besoeg", Side.COMING, 21)
              .step("tilknytning", Side.LEAVING, 14)
              .step("vejen-tilbage", Side.BOTH, 0)
              .step("evaluering", Side.BOTH, -60),
          TransitionType.between("koege.bro.voksen")
              .step("oensker", Side.LEAVING, 365)
              .step("modtager", Side.COMING, 180)
              .step("moedes", Side.BOTH, 90)
              .step("paa-plads", Side.COMING, 30),
          TransitionType.everyday("koege.bro.hverdag")
              .step("hvad-er-svaert", Side.BOTH, 21)
              .step("fast-voksen", Side.BOTH, 21)
              .step("billede-af-dagen", Side.BOTH, 14));

  static final List<AgeStep> AGES =
      List.of(
          AgeStep.at("koege.alder.voksen-tovholder", Act.ADULT_COORDINATOR, 17, 0),
          AgeStep.at("koege.alder.plan", Act.PLAN_DECISION, 17, 0).andMonths(6));

  private Transitions() {}
}
