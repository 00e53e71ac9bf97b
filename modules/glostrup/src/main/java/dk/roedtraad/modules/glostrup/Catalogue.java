package dk.roedtraad.modules.glostrup;

import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/** What Glostrup can do, from well-being for all to a home elsewhere. */
final class Catalogue {
  static final List<InterventionType> ALL =
      List.of(
          general("trivselsaktivitet", "skoler").alsoForGroups(),
          general("naermiljoe", "ssp").forAges(8, 17).alsoForGroups(),
          general("paedagogisk-vejledning", "paedagogiske-vejledere").alsoForGroups(),
          general("tale-hoere", "tale-hoere").forAges(2, 16),
          general("sundhedspleje", "sundhedsplejen"),
          general("overgangsforloeb", "dagtilbud").forAges(4, 16),
          general("ssp-forloeb", "ssp").forAges(10, 17).reviewedAfter(28),
          special(
                  "familievejledning",
                  "familiebehandlingen",
                  ChildrensAct.at("§ 30", "§ 11, stk. 3"))
              .alsoForFamilies(),
          special(
                  "familiebehandling",
                  "familiebehandlingen",
                  ChildrensAct.at("§ 32, stk. 1, nr. 5", "§ 52, stk. 3, nr. 3"))
              .alsoForFamilies(),
          special(
                  "kontaktperson",
                  "familieafdelingen",
                  ChildrensAct.at("§ 32, stk. 1, nr. 3", "§ 52, stk. 3, nr. 6"))
              .forAges(10, 17),
          special("ung-til-voksen", "ung-til-voksen", ChildrensAct.at("§§ 122-123", "§ 19 a"))
              .forAges(16, 17),
          special(
              "anbringelse",
              "familieafdelingen",
              ChildrensAct.at("§ 46, jf. § 43", "§ 52, stk. 3, nr. 7, jf. § 66")));

  private Catalogue() {}

  private static InterventionType general(String key, String unit) {
    return InterventionType.of("glostrup.indsats." + key, GENERAL, Organisation.name(unit));
  }

  private static InterventionType special(String key, String unit, List<LegalBasis> law) {
    return InterventionType.of("glostrup.indsats." + key, SPECIAL, Organisation.name(unit))
        .under(law);
  }
}
