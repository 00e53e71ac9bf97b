package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a file that somebody sent: a workbook, a CSV file, or an archive of CSV files. */
public final class ImportFileReader {
  private final Limits limits;

  public ImportFileReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads everything that can be read. Sheets arrive in the order of {@link Sheet}, whatever order
   * the file has.
   *
   * @param name the file's name as it was sent
   * @param faults takes what is wrong with the file and its tables
   * @throws IOException when the disk fails; never for what the file contains
   */
  public void read(Path file, String name, SheetReceiver receiver, Faults faults)
      throws IOException {
    long size = Files.size(file);
    if (size == 0 || size > limits.fileBytes()) {
      FaultCode code = size == 0 ? FaultCode.EMPTY_FILE : FaultCode.FILE_TOO_LARGE;
      String most = limits.fileBytes() / 1_000_000 + " MB";
      faults.add(new Fault("", 0, "", code, size / 1_000_000 + " MB", most));
      return;
    }
    FileKind kind = FileKind.of(file);
    Optional<FaultCode> quarrel = kind.quarrelWith(name, file);
    if (quarrel.isPresent()) {
      faults.add(Fault.ofFile(quarrel.get(), name));
      return;
    }
    if (kind == FileKind.TEXT) {
      readText(file, name, receiver, faults);
      return;
    }
    Optional<Fault> refusal = ArchiveGuard.refusal(file, limits);
    if (refusal.isPresent()) {
      faults.add(refusal.get());
    } else if (kind == FileKind.WORKBOOK) {
      new WorkbookSheets(file, limits, faults).read(receiver);
    } else {
      readArchive(file, receiver, faults);
    }
  }

  private void readText(Path file, String name, SheetReceiver receiver, Faults faults)
      throws IOException {
    CsvSheet csv = new CsvSheet(name, () -> Files.newInputStream(file), limits, faults);
    Optional<Sheet> sheet = Sheet.named(withoutExtension(name));
    if (sheet.isEmpty()) {
      sheet = SheetNames.byHeadings(csv.headings());
    }
    if (sheet.isEmpty()) {
      sheet = new SheetNames(faults).take(withoutExtension(name));
    }
    if (sheet.isPresent()) {
      csv.read(sheet.get(), receiver);
    }
  }

  private void readArchive(Path file, SheetReceiver receiver, Faults faults) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      SheetNames names = new SheetNames(faults);
      Map<Sheet, ZipEntry> sheets = new EnumMap<>(Sheet.class);
      zip.stream()
          .filter(entry -> !entry.isDirectory() && !isClutter(entry.getName()))
          .forEach(
              entry -> names.take(sheetName(entry)).ifPresent(sheet -> sheets.put(sheet, entry)));
      names.end();
      for (Map.Entry<Sheet, ZipEntry> each : sheets.entrySet()) {
        ZipEntry entry = each.getValue();
        new CsvSheet(entry.getName(), () -> zip.getInputStream(entry), limits, faults)
            .read(each.getKey(), receiver);
      }
    }
  }

  /** What a Mac puts into every archive. */
  private static boolean isClutter(String name) {
    return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
  }

  private static String sheetName(ZipEntry entry) {
    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? withoutExtension(name) : name;
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
