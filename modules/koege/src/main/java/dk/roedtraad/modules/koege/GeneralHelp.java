package dk.roedtraad.modules.koege;

import static dk.roedtraad.api.organisation.Area.GENERAL;

import dk.roedtraad.api.intervention.InterventionType;
import java.util.List;

/** Steps 1 and 2: help where children are anyway, without a decision under the law. */
final class GeneralHelp {
  static final String LANGUAGE_GROUP = "koege.indsats.sproggruppe";
  static final int LANGUAGE_GROUP_PLACES = 8;

  static final List<InterventionType> ALL =
      List.of(
          early("stoettepaedagog", "dagtilbud").forAges(0, 6),
          early("legegruppe", "dagtilbud").forAges(2, 6).alsoForGroups(),
          early("trivselsgruppe", "skoler").forAges(6, 16).alsoForGroups(),
          early("klassens-faellesskab", "skoler").forAges(6, 16).alsoForGroups(),
          early("fast-voksensamtale", "skoler").forAges(3, 17).reviewedAfter(56),
          preventive("sundhedsplejerske", "sundhedstjeneste"),
          preventive("tandpleje-omsorg", "tandpleje"),
          preventive("overgang-til-skole", "dagtilbud").forAges(5, 7),
          preventive("fravaersaftale", "skoler").forAges(6, 16).reviewedAfter(28),
          preventive("ppr-raadgivning", "ppr").alsoForGroups(),
          InterventionType.of(LANGUAGE_GROUP, GENERAL, Organisation.name("ppr"))
              .onLevel(Levels.ANTICIPATORY)
              .onStep(Steps.PREVENTIVE_GENERAL)
              .forAges(2, 6)
              .alsoForGroups()
              .withPlaces(LANGUAGE_GROUP_PLACES),
          preventive("uddannelsesvejledning", "uuv").forAges(13, 17),
          preventive("gadeplan", "ssp").forAges(10, 17).alsoForGroups().reviewedAfter(42));

  private GeneralHelp() {}

  private static InterventionType early(String key, String unit) {
    return InterventionType.of("koege.indsats." + key, GENERAL, Organisation.name(unit))
        .onLevel(Levels.PREVENTIVE)
        .onStep(Steps.EARLY);
  }

  private static InterventionType preventive(String key, String unit) {
    return InterventionType.of("koege.indsats." + key, GENERAL, Organisation.name(unit))
        .onLevel(Levels.ANTICIPATORY)
        .onStep(Steps.PREVENTIVE_GENERAL);
  }
}
