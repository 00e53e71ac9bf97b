package dk.roedtraad.modules.koege;

import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/** Step 5: the child lives outside its home for a time. */
final class Placements {
  private static final List<LegalBasis> WITH_CONSENT =
      ChildrensAct.at("§ 46, jf. § 43", "§ 52, stk. 3, nr. 7, jf. § 66");

  static final List<InterventionType> ALL =
      List.of(
          placement("netvaerksplejefamilie", WITH_CONSENT),
          placement("plejefamilie", WITH_CONSENT),
          placement("boerne-og-ungehjem", WITH_CONSENT),
          placement("eget-vaerelse", WITH_CONSENT).forAges(15, 17),
          placement("anbringelse-uden-samtykke", ChildrensAct.at("§ 47, jf. § 43", "§ 58")));

  private Placements() {}

  private static InterventionType placement(String key, List<LegalBasis> law) {
    return InterventionType.of(
            "koege.indsats." + key, SPECIAL, Organisation.name("anbringelsessteder"))
        .onLevel(Levels.INTERVENING)
        .onStep(Steps.PLACEMENT)
        .under(law);
  }
}
