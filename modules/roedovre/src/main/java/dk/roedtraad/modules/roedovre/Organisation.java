package dk.roedtraad.modules.roedovre;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;

/** The departments of two administrations whose work must hang together, and the offers. */
final class Organisation {
  static final List<DeclaredUnit> ALL =
      List.of(
          unit("sundhedsplejen", UnitKind.HEALTH, GENERAL),
          unit("daginstitutionsafdelingen", UnitKind.DEPARTMENT, GENERAL),
          unit("skoleafdelingen", UnitKind.DEPARTMENT, GENERAL),
          unit("paedagogisk-udviklingscenter", UnitKind.ADVICE, GENERAL),
          unit("ssp", UnitKind.ADVICE, GENERAL),
          unit("boerne-og-familieafdelingen", UnitKind.FAMILY, SPECIAL),
          unit("visitationsgruppen", UnitKind.FAMILY, SPECIAL),
          unit("familiebehandlergruppen", UnitKind.FAMILY, SPECIAL),
          unit("skiftesporet", UnitKind.SPECIAL, SPECIAL),
          unit("lokalt-boernehus", UnitKind.SPECIAL, SPECIAL),
          unit("akutten", UnitKind.SPECIAL, SPECIAL),
          unit("raadgivning-og-behandling", UnitKind.DEPARTMENT, SPECIAL),
          unit("jobcenteret", UnitKind.DEPARTMENT, EXTERNAL),
          unit("socialpsykiatrien", UnitKind.EXTERNAL, EXTERNAL),
          unit("hospital-og-jordemoder", UnitKind.EXTERNAL, EXTERNAL),
          unit("politi", UnitKind.EXTERNAL, EXTERNAL));

  private Organisation() {}

  /** The text that names the unit, which is also how a provider is named. */
  static String name(String unit) {
    return "roedovre.unit." + unit + ".name";
  }

  private static DeclaredUnit unit(String key, UnitKind kind, Area area) {
    return new DeclaredUnit("roedovre.unit." + key, kind, area);
  }
}
