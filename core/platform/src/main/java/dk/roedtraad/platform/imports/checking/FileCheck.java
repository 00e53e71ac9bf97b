package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.Column;
import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Sheet;
import dk.roedtraad.platform.imports.SheetRow;
import dk.roedtraad.platform.imports.reading.SheetReceiver;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks one file while it is read. Used once; its memory grows with the references in the file,
 * not with the rows.
 */
public final class FileCheck implements SheetReceiver {
  private final Faults faults;
  private final RowTaker taker;
  private final CellCheck cells;
  private final Map<Sheet, SheetRules> rules = new EnumMap<>(Sheet.class);
  private Sheet sheet = Sheet.UNITS;
  private Headings headings = new Headings(List.of(), 0);

  /**
   * @param today decides what is in the future
   * @param taker gets every row, in order
   */
  public FileCheck(Known known, LocalDate today, Faults faults, RowTaker taker) {
    this.faults = faults;
    this.taker = taker;
    this.cells = new CellCheck(faults);
    UnitRules units = new UnitRules(known, faults);
    AdultRules adults = new AdultRules(known, faults);
    ChildRules children = new ChildRules(known, adults, today, faults);
    rules.put(Sheet.UNITS, units);
    rules.put(Sheet.STAFF, new StaffRules(known, units, faults));
    rules.put(Sheet.CHILDREN, children);
    rules.put(Sheet.ADULTS, adults);
    rules.put(Sheet.CUSTODY, new CustodyRules(children, adults, faults));
    rules.put(Sheet.ENROLMENTS, new EnrolmentRules(children, units, today, faults));
  }

  @Override
  public boolean begin(Sheet next, int line, List<String> written) {
    sheet = next;
    Optional<Headings> understood = Headings.read(next, line, written, faults);
    headings = understood.orElse(headings);
    if (understood.isEmpty()) {
      ruled(next).notRead();
    }
    return understood.isPresent();
  }

  @Override
  public void row(int line, List<String> written) {
    for (int i = headings.width(); i < written.size(); i++) {
      if (!written.get(i).isBlank()) {
        faults.add(
            new Fault(sheet.title(), line, "", FaultCode.TOO_MANY_CELLS, written.get(i), ""));
        return;
      }
    }
    List<Column> columns = sheet.columns();
    String[] values = new String[columns.size()];
    for (int i = 0; i < values.length; i++) {
      int place = headings.places().get(i);
      String raw = place < 0 || place >= written.size() ? "" : written.get(place);
      values[i] = place < 0 ? "" : cells.read(sheet, line, columns.get(i), raw);
    }
    SheetRow row = new SheetRow(sheet, line, List.of(values));
    ruled(sheet).row(row);
    taker.take(row);
  }

  @Override
  public void notRead(Sheet unread) {
    ruled(unread).notRead();
  }

  /** To be called after the last row: looks up what referred forward. */
  public void finish() {
    rules.values().forEach(SheetRules::finish);
  }

  private SheetRules ruled(Sheet of) {
    SheetRules found = rules.get(of);
    if (found == null) {
      throw new IllegalStateException("no rules for sheet " + of);
    }
    return found;
  }
}
