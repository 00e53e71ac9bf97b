package dk.roedtraad.modules.herlev;

import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/** Ways to help; what each contains is tailored to the child, so none has a number of places. */
final class Catalogue {
  static final List<InterventionType> ALL =
      List.of(
          general("sundhedspleje", "sundhedsplejen").forAges(0, 6),
          general("sprog-og-faellesskab", "dagtilbud").forAges(0, 6).alsoForGroups(),
          general("faellesskab-i-klassen", "skoler").forAges(6, 16).alsoForGroups(),
          general("fritidsfaellesskab", "sfo-og-klub").forAges(6, 17).alsoForGroups(),
          general("ppr-sparring", "ppr").alsoForGroups(),
          general("aaben-raadgivning", "aaben-raadgivning").under(ChildrensAct.at("§§ 28-29")),
          special("netvaerksgruppe", ChildrensAct.at("§ 30", "§ 11, stk. 3")).alsoForGroups(),
          special("dialogforloeb", ChildrensAct.at("§ 30", "§ 11, stk. 3"))
              .alsoForFamilies()
              .reviewedAfter(28),
          tailored("skraeddersyet", ChildrensAct.at("§ 32, stk. 1, nr. 8", "§ 52, stk. 3, nr. 9")),
          tailored(
                  "familiebehandling",
                  ChildrensAct.at("§ 32, stk. 1, nr. 5", "§ 52, stk. 3, nr. 3"))
              .alsoForFamilies(),
          tailored("kontaktperson", ChildrensAct.at("§ 32, stk. 1, nr. 3", "§ 52, stk. 3, nr. 6"))
              .forAges(10, 17),
          tailored(
              "plejefamilie", ChildrensAct.at("§ 46, jf. § 43", "§ 52, stk. 3, nr. 7, jf. § 66")));

  private Catalogue() {}

  private static InterventionType general(String key, String unit) {
    return InterventionType.of("herlev.indsats." + key, GENERAL, Organisation.name(unit));
  }

  private static InterventionType special(String key, List<LegalBasis> law) {
    return InterventionType.of(
            "herlev.indsats." + key, SPECIAL, Organisation.name("familieafdelingen"))
        .under(law);
  }

  private static InterventionType tailored(String key, List<LegalBasis> law) {
    return InterventionType.of(
            "herlev.indsats." + key, SPECIAL, Organisation.name("specialiserede-indsatser"))
        .under(law)
        .reviewedAfter(56);
  }
}
