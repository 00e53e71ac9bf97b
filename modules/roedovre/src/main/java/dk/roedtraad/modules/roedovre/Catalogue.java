package dk.roedtraad.modules.roedovre;

import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/**
 * The offers of the policy with their ages and places, from before birth to a flat of one's own.
 */
final class Catalogue {
  static final String PARENT_PROGRAMME = "roedovre.indsats.utrolige-aar";
  static final String DAY_HOUSE = "roedovre.indsats.lokalt-boernehus";
  static final int DAY_HOUSE_PLACES = 12;
  static final String ACUTE_HOUSING = "roedovre.indsats.akutten";
  static final int ACUTE_HOUSING_PLACES = 7;

  private static final List<LegalBasis> EARLY_PREVENTIVE = ChildrensAct.at("§ 30", "§ 11, stk. 3");
  private static final List<LegalBasis> SCHOOL_WITH_TREATMENT =
      ChildrensAct.at("§ 32, stk. 1, nr. 1", "§ 52, stk. 3, nr. 1");
  private static final List<LegalBasis> PLACEMENT =
      ChildrensAct.at("§ 46, jf. § 43", "§ 52, stk. 3, nr. 7, jf. § 66");

  static final List<InterventionType> ALL =
      List.of(
          InterventionType.of(
                  "roedovre.indsats.konsultation", GENERAL, Organisation.name("visitationsgruppen"))
              .alsoForGroups(),
          InterventionType.of(
              "roedovre.indsats.ppr", GENERAL, Organisation.name("paedagogisk-udviklingscenter")),
          InterventionType.of("roedovre.indsats.ssp", GENERAL, Organisation.name("ssp"))
              .forAges(10, 17)
              .alsoForGroups()
              .reviewedAfter(28),
          offer("foedselssamarbejde", "familiebehandlergruppen", EARLY_PREVENTIVE).forAges(0, 1),
          offer("vejledningsforloeb", "visitationsgruppen", EARLY_PREVENTIVE)
              .alsoForFamilies()
              .reviewedAfter(42),
          offer("kort-familiebehandling", "familiebehandlergruppen", EARLY_PREVENTIVE)
              .alsoForFamilies()
              .reviewedAfter(56),
          offer("stoette-kontakt-smaaboern", "familiebehandlergruppen", EARLY_PREVENTIVE)
              .forAges(0, 3),
          offer("utrolige-aar", "familiebehandlergruppen", EARLY_PREVENTIVE)
              .forAges(6, 9)
              .alsoForFamilies()
              .alsoForGroups(),
          offer("annexet", "skiftesporet", SCHOOL_WITH_TREATMENT).forAges(6, 10),
          offer("skiftesporet-mellem", "skiftesporet", SCHOOL_WITH_TREATMENT).forAges(10, 13),
          offer("skiftesporet-ud", "skiftesporet", SCHOOL_WITH_TREATMENT).forAges(13, 16),
          offer(
                  "lokalt-boernehus",
                  "lokalt-boernehus",
                  ChildrensAct.at("§ 32, stk. 1, nr. 8", "§ 52, stk. 3, nr. 9"))
              .forAges(6, 12)
              .withPlaces(DAY_HOUSE_PLACES),
          offer(
                  "familiebehandling",
                  "familiebehandlergruppen",
                  ChildrensAct.at("§ 32, stk. 1, nr. 5", "§ 52, stk. 3, nr. 3"))
              .alsoForFamilies(),
          offer("netvaerksplejefamilie", "boerne-og-familieafdelingen", PLACEMENT),
          offer("lokal-plejefamilie", "boerne-og-familieafdelingen", PLACEMENT),
          offer("akutten", "akutten", PLACEMENT)
              .forAges(15, 17)
              .withPlaces(ACUTE_HOUSING_PLACES)
              .reviewedAfter(28));

  private Catalogue() {}

  private static InterventionType offer(String key, String unit, List<LegalBasis> law) {
    return InterventionType.of("roedovre.indsats." + key, SPECIAL, Organisation.name(unit))
        .under(law);
  }
}
