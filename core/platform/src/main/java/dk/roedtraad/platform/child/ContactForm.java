package dk.roedtraad.platform.child;

import dk.roedtraad.platform.web.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody around the child, as they were written down; where they stand is the child's own
 * placing.
 *
 * @param arena HOME, SCHOOL, LEISURE or PROFESSIONAL
 * @param professional whether they are there by their work
 * @param closeness 1 closest, 3 farthest
 * @param littleContact whether there is little contact for the time being
 */
public record ContactForm(
    String name,
    String relation,
    String arena,
    boolean professional,
    int closeness,
    boolean littleContact) {
  private static final Set<String> ARENAS = Set.of("HOME", "SCHOOL", "LEISURE", "PROFESSIONAL");
  private static final int LONGEST = 120;

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (name.isEmpty() || name.length() > LONGEST) {
      faults.add(Fault.of("name", "child.network.fault.name", LONGEST));
    }
    if (relation.isEmpty() || relation.length() > LONGEST) {
      faults.add(Fault.of("relation", "child.network.fault.relation", LONGEST));
    }
    if (!ARENAS.contains(arena)) {
      faults.add(Fault.of("arena", "child.network.fault.arena"));
    }
    if (closeness < 1 || closeness > 3) {
      faults.add(Fault.of("closeness", "child.network.fault.closeness"));
    }
    return faults;
  }
}
