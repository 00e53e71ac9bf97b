package dk.roedtraad.modules.koege;

import dk.roedtraad.api.intervention.PreventionLevel;
import java.util.List;

/** Prevention comes in three levels: before, at the first signs, and against a relapse. */
final class Levels {
  static final String PREVENTIVE = "koege.level.forebyggende";
  static final String ANTICIPATORY = "koege.level.foregribende";
  static final String INTERVENING = "koege.level.indgribende";

  static final List<PreventionLevel> ALL =
      List.of(
          new PreventionLevel(PREVENTIVE),
          new PreventionLevel(ANTICIPATORY),
          new PreventionLevel(INTERVENING));

  private Levels() {}
}
