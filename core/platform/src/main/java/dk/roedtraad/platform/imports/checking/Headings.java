package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.Column;
import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Folded;
import dk.roedtraad.platform.imports.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a file's rows each of the sheet's columns is. Their order in the file is free.
 *
 * @param places for each column of the sheet its place in a row, or -1 when the file leaves it out
 * @param width how many columns the file has
 */
record Headings(List<Integer> places, int width) {
  /** Empty, with faults noted, when rows under these headings could not be understood. */
  static Optional<Headings> read(Sheet sheet, int line, List<String> written, Faults faults) {
    List<String> headings = withoutTail(written);
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      known.put(Folded.of(sheet.columns().get(i).heading()), i);
    }
    Integer[] places = new Integer[sheet.columns().size()];
    Arrays.fill(places, -1);
    List<String> unknown = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < headings.size(); i++) {
      Integer column = known.get(Folded.of(headings.get(i)));
      if (column == null) {
        unknown.add(headings.get(i).strip());
      } else if (places[column] >= 0) {
        faults.add(
            new Fault(
                sheet.title(), line, headings.get(i).strip(), FaultCode.DUPLICATE_COLUMN, "", ""));
        sound = false;
      } else {
        places[column] = i;
      }
    }
    sound &= complain(sheet, line, places, unknown, faults);
    return sound ? Optional.of(new Headings(List.of(places), headings.size())) : Optional.empty();
  }

  private static List<String> withoutTail(List<String> written) {
    int width = written.size();
    while (width > 0 && written.get(width - 1).isBlank()) {
      width--;
    }
    return written.subList(0, width);
  }

  private static boolean complain(
      Sheet sheet, int line, Integer[] places, List<String> unknown, Faults faults) {
    List<String> absent = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Column column = sheet.columns().get(i);
      if (places[i] < 0) {
        absent.add(column.heading());
        if (column.required()) {
          missing.add(column.heading());
        }
      }
    }
    for (String heading : unknown) {
      String hint = Folded.nearest(heading, absent).orElse("");
      missing.remove(hint);
      faults.add(new Fault(sheet.title(), line, heading, FaultCode.UNKNOWN_COLUMN, heading, hint));
    }
    for (String heading : missing) {
      faults.add(new Fault(sheet.title(), line, heading, FaultCode.MISSING_COLUMN, "", heading));
    }
    return unknown.isEmpty() && missing.isEmpty();
  }
}
