package dk.roedtraad.platform.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.roedtraad.platform.imports.Column;
import dk.roedtraad.platform.imports.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows as the import reads them. */
public final class ImportFiles {
  private ImportFiles() {}

  /** An archive of CSV files, one for each sheet. */
  public static void archive(Map<Sheet, List<List<String>>> sheets, OutputStream out)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<Sheet, List<List<String>>> each : sheets.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey().title() + ".csv"));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        csv(each.getKey(), each.getValue(), text);
        text.flush();
        zip.closeEntry();
      }
    }
  }

  /** One CSV file, parted by semicolons. Leaves the writer open. */
  public static void csv(Sheet sheet, List<List<String>> rows, Writer text) throws IOException {
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(headings(sheet));
    for (List<String> row : rows) {
      csv.writeRecord(row);
    }
    csv.flush();
  }

  /** One workbook. */
  public static void workbook(Map<Sheet, List<List<String>>> sheets, OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "import", "1.0")) {
      for (Map.Entry<Sheet, List<List<String>>> each : sheets.entrySet()) {
        Worksheet sheet = workbook.newWorksheet(each.getKey().title());
        write(sheet, 0, headings(each.getKey()));
        int at = 1;
        for (List<String> row : each.getValue()) {
          write(sheet, at++, row);
        }
      }
    }
  }

  private static void write(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.value(row, column, cells.get(column));
      }
    }
  }

  private static List<String> headings(Sheet sheet) {
    return sheet.columns().stream().map(Column::heading).toList();
  }
}
