package dk.roedtraad.modules.herlev;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;

/** Where children are, and who helps beside them. */
final class Organisation {
  static final List<DeclaredUnit> ALL =
      List.of(
          unit("sundhedsplejen", UnitKind.HEALTH, GENERAL),
          unit("dagtilbud", UnitKind.DEPARTMENT, GENERAL),
          unit("skoler", UnitKind.DEPARTMENT, GENERAL),
          unit("sfo-og-klub", UnitKind.DEPARTMENT, GENERAL),
          unit("ppr", UnitKind.ADVICE, GENERAL),
          unit("aaben-raadgivning", UnitKind.ADVICE, GENERAL),
          unit("familieafdelingen", UnitKind.FAMILY, SPECIAL),
          unit("specialiserede-indsatser", UnitKind.SPECIAL, SPECIAL),
          unit("frivillige", UnitKind.EXTERNAL, EXTERNAL),
          unit("sundhedsvaesenet", UnitKind.EXTERNAL, EXTERNAL));

  private Organisation() {}

  /** The text that names the unit, which is also how a provider is named. */
  static String name(String unit) {
    return "herlev.unit." + unit + ".name";
  }

  private static DeclaredUnit unit(String key, UnitKind kind, Area area) {
    return new DeclaredUnit("herlev.unit." + key, kind, area);
  }
}
