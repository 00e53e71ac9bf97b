package dk.roedtraad.testkit;

import dk.roedtraad.api.organisation.Area;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The eight sets of areas that a child's interventions can have. */
final class Areas {
  private Areas() {}

  static List<Set<Area>> subsets() {
    List<Set<Area>> subsets = new ArrayList<>();
    Area[] areas = Area.values();
    for (int bits = 0; bits < 1 << areas.length; bits++) {
      Set<Area> subset = EnumSet.noneOf(Area.class);
      for (Area area : areas) {
        if ((bits & 1 << area.ordinal()) != 0) {
          subset.add(area);
        }
      }
      subsets.add(Set.copyOf(subset));
    }
    return subsets;
  }
}
