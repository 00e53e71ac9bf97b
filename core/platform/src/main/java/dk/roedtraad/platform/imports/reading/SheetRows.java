package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Sheet;
import java.util.List;

/**
 * Tells headings from rows, leaves blank rows out and stops at the limits. The same for every kind
 * of file.
 */
final class SheetRows {
  private final Sheet sheet;
  private final Limits limits;
  private final Faults faults;
  private final SheetReceiver receiver;
  private int rows;
  private List<String> headings = List.of();

  SheetRows(Sheet sheet, Limits limits, Faults faults, SheetReceiver receiver) {
    this.sheet = sheet;
    this.limits = limits;
    this.faults = faults;
    this.receiver = receiver;
  }

  /** Whether to go on reading. */
  boolean take(int line, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (cells.size() > limits.columns()) {
      add(
          line,
          "",
          FaultCode.TOO_MANY_COLUMNS,
          String.valueOf(cells.size()),
          String.valueOf(limits.columns()));
      receiver.notRead(sheet);
      return false;
    }
    if (headings.isEmpty()) {
      headings = cells;
      return receiver.begin(sheet, line, cells);
    }
    rows++;
    if (rows > limits.rows()) {
      add(line, "", FaultCode.TOO_MANY_ROWS, "", String.valueOf(limits.rows()));
      receiver.notRead(sheet);
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).length() > limits.cellCharacters()) {
        String characters = String.valueOf(limits.cellCharacters());
        add(line, heading(i), FaultCode.CELL_TOO_LARGE, cells.get(i), characters);
        return true;
      }
    }
    receiver.row(line, cells);
    return true;
  }

  /** All rows have been given; complains when there was not even a heading. */
  void end() {
    if (headings.isEmpty()) {
      add(1, "", FaultCode.EMPTY_SHEET, "", "");
    }
  }

  /** The heading of a column, or its letter when it has none. */
  String heading(int column) {
    return column < headings.size() && !headings.get(column).isBlank()
        ? headings.get(column).strip()
        : String.valueOf((char) ('A' + column % 26));
  }

  private void add(int line, String column, FaultCode code, String value, String hint) {
    faults.add(new Fault(sheet.title(), line, column, code, value, hint));
  }
}
