package dk.roedtraad.platform.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row whose cells have been read. A cell that was empty or faulty is the empty text.
 *
 * @param line the row as a spreadsheet counts
 * @param values one for each of the sheet's columns, in their order
 */
public record SheetRow(Sheet sheet, int line, List<String> values) {
  public String get(String field) {
    return values.get(sheet.position(field));
  }

  public boolean has(String field) {
    return !get(field).isEmpty();
  }

  public boolean yes(String field) {
    return get(field).equals("true");
  }

  public Optional<LocalDate> date(String field) {
    return has(field) ? Optional.of(LocalDate.parse(get(field))) : Optional.empty();
  }

  /** The parts of a cell that holds several references; empty when the cell is. */
  public List<String> several(String field) {
    return has(field) ? List.of(get(field).split(" ")) : List.of();
  }

  /** What is wrong with one cell of this row. */
  public Fault fault(String field, FaultCode code, String hint) {
    return new Fault(sheet.title(), line, sheet.column(field).heading(), code, get(field), hint);
  }

  public Fault fault(String field, FaultCode code) {
    return fault(field, code, "");
  }
}
