package dk.roedtraad.platform.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Sheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one CSV file. */
final class CsvSheet {
  /** The same bytes from the start, as often as asked. */
  interface Source {
    InputStream open() throws IOException;
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern RECORD_LINE = Pattern.compile("(?:at|in) line (\\d+)");

  private final String name;
  private final Source source;
  private final Limits limits;
  private final Faults faults;

  CsvSheet(String name, Source source, Limits limits, Faults faults) {
    this.name = name;
    this.source = source;
    this.limits = limits;
    this.faults = faults;
  }

  /** The headings alone, to tell what an oddly named file is. */
  List<String> headings() throws IOException {
    Charset charset;
    try (InputStream in = source.open()) {
      charset = CsvProbe.of(in).charset();
    }
    try (BufferedReader text = text(charset)) {
      String line = text.readLine();
      return line == null ? List.of() : List.of(line.split("[;,\t]"));
    }
  }

  void read(Sheet sheet, SheetReceiver receiver) throws IOException {
    CsvProbe probe;
    try (InputStream in = source.open()) {
      probe = CsvProbe.of(in);
    }
    FaultCode unreadable = probe.fault();
    if (unreadable != null) {
      faults.add(new Fault(sheet.title(), probe.faultLine(), "", unreadable, name, ""));
      receiver.notRead(sheet);
      return;
    }
    Optional<Character> delimiter = delimiter(probe, sheet);
    if (delimiter.isPresent()) {
      parse(sheet, probe, delimiter.get(), receiver);
    } else {
      receiver.notRead(sheet);
    }
  }

  private Optional<Character> delimiter(CsvProbe probe, Sheet sheet) throws IOException {
    String line;
    try (BufferedReader text = text(probe.charset())) {
      line = text.readLine();
    }
    if (line == null || line.isBlank()) {
      faults.add(new Fault(sheet.title(), 1, "", FaultCode.EMPTY_SHEET, name, ""));
      return Optional.empty();
    }
    long semicolons = line.chars().filter(c -> c == ';').count();
    long commas = line.chars().filter(c -> c == ',').count();
    if (semicolons + commas == 0) {
      faults.add(new Fault(sheet.title(), 1, "", FaultCode.DELIMITER_UNKNOWN, line, ""));
      return Optional.empty();
    }
    return Optional.of(semicolons >= commas ? ';' : ',');
  }

  private void parse(Sheet sheet, CsvProbe probe, char delimiter, SheetReceiver receiver)
      throws IOException {
    try (BufferedReader text = text(probe.charset());
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Integer.highestOneBit(Math.max(16_384, 4 * limits.cellCharacters())))
                .ofCsvRecord(text)) {
      SheetRows rows = new SheetRows(sheet, limits, faults, receiver);
      for (CsvRecord each : records) {
        if (!rows.take((int) each.getStartingLineNumber(), each.getFields())) {
          break;
        }
      }
      rows.end();
    } catch (CsvParseException e) {
      faults.add(broken(sheet, probe, String.valueOf(e.getMessage())));
      receiver.notRead(sheet);
    }
  }

  private Fault broken(Sheet sheet, CsvProbe probe, String message) {
    Matcher line = RECORD_LINE.matcher(message);
    int at = line.find() ? Integer.parseInt(line.group(1)) : 0;
    boolean afterQuote = message.contains("after closing quote");
    FaultCode code =
        afterQuote && probe.quotesArePaired()
            ? FaultCode.TEXT_AFTER_QUOTE
            : probe.quotesArePaired() ? FaultCode.CELL_TOO_LARGE : FaultCode.QUOTE_NOT_CLOSED;
    return new Fault(sheet.title(), at, "", code, "", "");
  }

  private BufferedReader text(Charset charset) throws IOException {
    BufferedReader text = new BufferedReader(new InputStreamReader(source.open(), charset));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }
}
