package dk.roedtraad.platform.age;

import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.api.transition.AgeStep.Act;
import java.util.List;

/**
 * The ages at which barnets lov gives a child a say of its own: party from 10 (§ 3), consent of its
 * own to a placement from 15 (§ 46). They hold in every municipality, whatever modules are on.
 */
final class LawfulAges {
  static final List<AgeStep> ALL =
      List.of(
          AgeStep.at("age.party", Act.TALK, 10, 30).until(11).on(ChildrensAct.at("§ 3")),
          AgeStep.at("age.consent", Act.TALK, 15, 30).until(16).on(ChildrensAct.at("§ 46")));

  private LawfulAges() {}
}
