package dk.roedtraad.modules.koege;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;

/** The units of both areas as the policy of 2020 lists them, and who works beside them. */
final class Organisation {
  static final List<DeclaredUnit> ALL =
      List.of(
          unit("sundhedstjeneste", UnitKind.HEALTH, GENERAL),
          unit("tandpleje", UnitKind.HEALTH, GENERAL),
          unit("dagtilbud", UnitKind.DEPARTMENT, GENERAL),
          unit("skoler", UnitKind.DEPARTMENT, GENERAL),
          unit("ppr", UnitKind.ADVICE, GENERAL),
          unit("uuv", UnitKind.ADVICE, GENERAL),
          unit("ssp", UnitKind.ADVICE, GENERAL),
          unit("specialdagtilbud", UnitKind.SPECIAL, SPECIAL),
          unit("specialskoler", UnitKind.SPECIAL, SPECIAL),
          unit("familiecenter", UnitKind.FAMILY, SPECIAL),
          unit("elmehuset", UnitKind.FAMILY, SPECIAL),
          unit("heldagsskolen", UnitKind.SPECIAL, SPECIAL),
          unit("leverandoerer", UnitKind.SPECIAL, SPECIAL),
          unit("anbringelsessteder", UnitKind.SPECIAL, SPECIAL),
          unit("laeger", UnitKind.EXTERNAL, EXTERNAL),
          unit("politi", UnitKind.EXTERNAL, EXTERNAL),
          unit("frivillige", UnitKind.EXTERNAL, EXTERNAL));

  private Organisation() {}

  /** The text that names the unit, which is also how a provider is named. */
  static String name(String unit) {
    return "koege.unit." + unit + ".name";
  }

  private static DeclaredUnit unit(String key, UnitKind kind, Area area) {
    return new DeclaredUnit("koege.unit." + key, kind, area);
  }
}
