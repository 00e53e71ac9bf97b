package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Sheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook that {@link ArchiveGuard} has let through. */
final class WorkbookSheets {
  private static final int MOST_DIGITS = 30;

  private final Path file;
  private final Limits limits;
  private final Faults faults;
  private final Set<Sheet> read = EnumSet.noneOf(Sheet.class);

  WorkbookSheets(Path file, Limits limits, Faults faults) {
    this.file = file;
    this.limits = limits;
    this.faults = faults;
  }

  /**
   * The library throws whatever its parser meets, so any exception of its own here means a broken
   * workbook.
   */
  void read(SheetReceiver receiver) {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true))) {
      if (workbook.isDate1904()) {
        faults.add(Fault.ofFile(FaultCode.WORKBOOK_DATES_1904, ""));
        return;
      }
      Map<Sheet, org.dhatim.fastexcel.reader.Sheet> sheets = recognised(workbook);
      for (Map.Entry<Sheet, org.dhatim.fastexcel.reader.Sheet> each : sheets.entrySet()) {
        read(each.getKey(), each.getValue(), receiver);
      }
    } catch (ReceiverFailed e) {
      throw e.failure;
    } catch (IOException | RuntimeException broken) {
      faults.add(Fault.ofFile(FaultCode.WORKBOOK_BROKEN, ""));
      Arrays.stream(Sheet.values())
          .filter(sheet -> !read.contains(sheet))
          .forEach(receiver::notRead);
    }
  }

  private Map<Sheet, org.dhatim.fastexcel.reader.Sheet> recognised(ReadableWorkbook workbook) {
    SheetNames names = new SheetNames(faults);
    Map<Sheet, org.dhatim.fastexcel.reader.Sheet> sheets = new EnumMap<>(Sheet.class);
    workbook
        .getSheets()
        .forEach(each -> names.take(each.getName()).ifPresent(sheet -> sheets.put(sheet, each)));
    names.end();
    return sheets;
  }

  private void read(Sheet sheet, org.dhatim.fastexcel.reader.Sheet source, SheetReceiver receiver)
      throws IOException {
    SheetRows rows = new SheetRows(sheet, limits, faults, new Shielded(receiver));
    try (Stream<Row> stream = source.openStream()) {
      Iterator<Row> each = stream.iterator();
      boolean more = true;
      while (more && each.hasNext()) {
        Row row = each.next();
        more = rows.take(row.getRowNum(), cells(sheet, row, rows));
      }
    }
    rows.end();
    read.add(sheet);
  }

  private List<String> cells(Sheet sheet, Row row, SheetRows rows) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    int last = 0;
    for (Cell cell : row) {
      String text = text(cell);
      FaultCode refused = refused(cell);
      if (refused != null) {
        String column = rows.heading(cells.size());
        faults.add(new Fault(sheet.title(), row.getRowNum(), column, refused, text, ""));
      }
      cells.add(refused == null ? text : "");
      last = text.isBlank() ? last : cells.size();
    }
    return cells.subList(0, last);
  }

  private static @Nullable FaultCode refused(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    if (cell.getType() == CellType.ERROR) {
      return FaultCode.ERROR_CELL;
    }
    return cell.getType() == CellType.FORMULA || cell.getFormula() != null
        ? FaultCode.FORMULA
        : null;
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
      boolean small = Math.abs((long) number.scale()) + number.precision() < MOST_DIGITS;
      return small ? number.stripTrailingZeros().toPlainString() : number.toString();
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  /** Lets an exception of the receiver through, so that it is not taken for a broken workbook. */
  private record Shielded(SheetReceiver receiver) implements SheetReceiver {
    @Override
    public boolean begin(Sheet sheet, int line, List<String> headings) {
      try {
        return receiver.begin(sheet, line, headings);
      } catch (RuntimeException e) {
        throw new ReceiverFailed(e);
      }
    }

    @Override
    public void row(int line, List<String> cells) {
      try {
        receiver.row(line, cells);
      } catch (RuntimeException e) {
        throw new ReceiverFailed(e);
      }
    }

    @Override
    public void notRead(Sheet sheet) {
      receiver.notRead(sheet);
    }
  }

  private static final class ReceiverFailed extends RuntimeException {
    private final RuntimeException failure;

    private ReceiverFailed(RuntimeException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
