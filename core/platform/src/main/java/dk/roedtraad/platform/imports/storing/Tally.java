package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.imports.Sheet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What a merge has done so far, row by row: a row that was created is not changed as well. */
public final class Tally {
  /** Those with a second pass, in which rows created in the first are met again. */
  private static final Set<Sheet> REMEMBERED = EnumSet.of(Sheet.UNITS, Sheet.CHILDREN);

  private final Set<String> createdRefs = new HashSet<>();
  private final Set<String> changedRefs = new HashSet<>();
  private int created;
  private int changed;
  private int applied;

  void note(Sheet sheet, MergeStep.Effect effect, String ref) {
    String row = sheet.ordinal() + ":" + ref;
    if (effect == MergeStep.Effect.CREATED) {
      created += createdRefs.add(row) ? 1 : 0;
    } else if (effect == MergeStep.Effect.CHANGED && !createdRefs.contains(row)) {
      changed += changedRefs.add(row) ? 1 : 0;
    }
  }

  void endSlice(MergePass pass, int rows) {
    applied += pass.counts ? rows : 0;
    if (!REMEMBERED.contains(pass.sheet)) {
      String prefix = pass.sheet.ordinal() + ":";
      createdRefs.removeIf(ref -> ref.startsWith(prefix));
      changedRefs.removeIf(ref -> ref.startsWith(prefix));
    }
  }

  public int created() {
    return created;
  }

  public int changed() {
    return changed;
  }

  public int applied() {
    return applied;
  }
}
