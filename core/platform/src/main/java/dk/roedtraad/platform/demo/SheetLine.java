package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.imports.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One row of an import file, cell by cell. */
final class SheetLine {
  private final Sheet sheet;
  private final List<String> cells;

  SheetLine(Sheet sheet) {
    this.sheet = sheet;
    this.cells = new ArrayList<>(Collections.nCopies(sheet.columns().size(), ""));
  }

  SheetLine put(String field, String value) {
    cells.set(sheet.position(field), value);
    return this;
  }

  SheetLine put(String field, boolean value) {
    return put(field, value ? "ja" : "nej");
  }

  List<String> cells() {
    return Collections.unmodifiableList(cells);
  }
}
