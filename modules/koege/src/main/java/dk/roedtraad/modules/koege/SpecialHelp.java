package dk.roedtraad.modules.koege;

import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.LegalBasis;
import java.util.List;

/** Steps 3 and 4: help for a certain child, given while it lives at home. */
final class SpecialHelp {
  static final String PARENT_COURSE = "koege.indsats.foraeldrekursus";
  static final int PARENT_COURSE_PLACES = 12;

  private static final List<LegalBasis> EARLY_PREVENTIVE = ChildrensAct.at("§ 30", "§ 11, stk. 3");
  private static final List<LegalBasis> FAMILY_TREATMENT =
      ChildrensAct.at("§ 32, stk. 1, nr. 5", "§ 52, stk. 3, nr. 3");
  private static final List<LegalBasis> DAY_PLACE =
      ChildrensAct.at("§ 32, stk. 1, nr. 1", "§ 52, stk. 3, nr. 1");

  static final List<InterventionType> ALL =
      List.of(
          preventive("psykologsamtaler", "familiecenter").forAges(6, 17),
          preventive("familievejledning", "familiecenter").alsoForFamilies(),
          InterventionType.of(PARENT_COURSE, SPECIAL, Organisation.name("familiecenter"))
              .onLevel(Levels.ANTICIPATORY)
              .onStep(Steps.PREVENTIVE_SPECIAL)
              .under(EARLY_PREVENTIVE)
              .alsoForFamilies()
              .alsoForGroups()
              .withPlaces(PARENT_COURSE_PLACES),
          preventive("netvaerksgruppe", "familiecenter").alsoForGroups(),
          atHome("familiebehandling", "familiecenter", FAMILY_TREATMENT).alsoForFamilies(),
          atHome("elmehuset", "elmehuset", FAMILY_TREATMENT).alsoForFamilies(),
          atHome("heldagsskolen", "heldagsskolen", DAY_PLACE).forAges(6, 17),
          atHome("specialdagtilbud", "specialdagtilbud", ChildrensAct.at("kapitel 8", "§ 32"))
              .forAges(0, 6),
          atHome(
                  "stoette-i-hjemmet",
                  "leverandoerer",
                  ChildrensAct.at("§ 32, stk. 1, nr. 2", "§ 52, stk. 3, nr. 2"))
              .alsoForFamilies(),
          atHome(
                  "kontaktperson",
                  "leverandoerer",
                  ChildrensAct.at("§ 32, stk. 1, nr. 3", "§ 52, stk. 3, nr. 6"))
              .forAges(10, 17),
          atHome(
              "stoetteophold",
              "leverandoerer",
              ChildrensAct.at("§ 32, stk. 1, nr. 7", "§ 52, stk. 3, nr. 5")),
          atHome("tabt-arbejdsfortjeneste", "familiecenter", ChildrensAct.at("§ 87", "§ 42")));

  private SpecialHelp() {}

  private static InterventionType preventive(String key, String unit) {
    return InterventionType.of("koege.indsats." + key, SPECIAL, Organisation.name(unit))
        .onLevel(Levels.ANTICIPATORY)
        .onStep(Steps.PREVENTIVE_SPECIAL)
        .under(EARLY_PREVENTIVE);
  }

  private static InterventionType atHome(String key, String unit, List<LegalBasis> law) {
    return InterventionType.of("koege.indsats." + key, SPECIAL, Organisation.name(unit))
        .onLevel(Levels.INTERVENING)
        .onStep(Steps.AT_HOME)
        .under(law);
  }
}
