package dk.roedtraad.modules.koege;

import dk.roedtraad.api.intervention.InterventionType;
import java.util.List;
import java.util.stream.Stream;

/** All help there is, from the lowest step of the ladder to the highest. */
final class Catalogue {
  private Catalogue() {}

  static List<InterventionType> all() {
    return Stream.of(GeneralHelp.ALL, SpecialHelp.ALL, Placements.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
