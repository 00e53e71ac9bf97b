package dk.roedtraad.modules.glostrup;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;

/** The services whose professions the policy names; it lists no departments. */
final class Organisation {
  static final List<DeclaredUnit> ALL =
      List.of(
          unit("sundhedsplejen", UnitKind.HEALTH, GENERAL),
          unit("dagtilbud", UnitKind.DEPARTMENT, GENERAL),
          unit("skoler", UnitKind.DEPARTMENT, GENERAL),
          unit("fritidstilbud", UnitKind.DEPARTMENT, GENERAL),
          unit("paedagogiske-vejledere", UnitKind.ADVICE, GENERAL),
          unit("tale-hoere", UnitKind.ADVICE, GENERAL),
          unit("ssp", UnitKind.ADVICE, GENERAL),
          unit("familieafdelingen", UnitKind.FAMILY, SPECIAL),
          unit("familiebehandlingen", UnitKind.FAMILY, SPECIAL),
          unit("ung-til-voksen", UnitKind.SPECIAL, SPECIAL),
          unit("politi", UnitKind.EXTERNAL, EXTERNAL),
          unit("foreninger", UnitKind.EXTERNAL, EXTERNAL));

  private Organisation() {}

  /** The text that names the unit, which is also how a provider is named. */
  static String name(String unit) {
    return "glostrup.unit." + unit + ".name";
  }

  private static DeclaredUnit unit(String key, UnitKind kind, Area area) {
    return new DeclaredUnit("glostrup.unit." + key, kind, area);
  }
}
