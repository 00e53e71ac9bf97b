package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Folded;
import dk.roedtraad.platform.imports.Sheet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which sheets a file has; each may come once, and at least one must. */
final class SheetNames {
  private static final List<String> TITLES =
      Arrays.stream(Sheet.values()).map(Sheet::title).toList();

  private final Faults faults;
  private final Set<Sheet> seen = EnumSet.noneOf(Sheet.class);
  private boolean any;

  SheetNames(Faults faults) {
    this.faults = faults;
  }

  /**
   * The sheet of this name; empty, with a fault noted, when there is none or it has come already.
   */
  Optional<Sheet> take(String name) {
    any = true;
    Optional<Sheet> sheet = Sheet.named(name);
    if (sheet.isEmpty()) {
      String hint = Folded.nearest(name, TITLES).orElse(String.join(", ", TITLES));
      faults.add(new Fault("", 0, "", FaultCode.UNKNOWN_SHEET, name, hint));
    } else if (!seen.add(sheet.get())) {
      faults.add(new Fault(sheet.get().title(), 0, "", FaultCode.DUPLICATE_SHEET, name, ""));
      return Optional.empty();
    }
    return sheet;
  }

  void end() {
    if (!any) {
      faults.add(new Fault("", 0, "", FaultCode.NO_SHEETS, "", String.join(", ", TITLES)));
    }
  }

  /** The only sheet that has all the required columns among these headings. */
  static Optional<Sheet> byHeadings(List<String> headings) {
    Set<String> folded = new HashSet<>(headings.stream().map(Folded::of).toList());
    List<Sheet> fitting =
        Arrays.stream(Sheet.values())
            .filter(
                sheet ->
                    sheet.columns().stream()
                        .filter(column -> column.required())
                        .allMatch(column -> folded.contains(Folded.of(column.heading()))))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
