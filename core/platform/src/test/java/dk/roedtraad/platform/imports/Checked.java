package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.imports.checking.FileCheck;
import dk.roedtraad.platform.imports.checking.Known;
import dk.roedtraad.platform.imports.reading.ImportFileReader;
import dk.roedtraad.platform.imports.reading.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A file taken through reading and checking, without a database. */
record Checked(Faults faults, List<SheetRow> rows) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Small enough that a test can go past them. */
  static final Limits TIGHT = new Limits(3_000_000, 20_000_000, 100, 20, 400, 15, 10_000);

  static Checked of(String name, byte[] bytes, Known known) {
    return of(name, bytes, known, TIGHT, TODAY);
  }

  static Checked of(String name, byte[] bytes, Known known, Limits limits, LocalDate today) {
    Faults faults = new Faults();
    List<SheetRow> rows = new ArrayList<>();
    try {
      Path file = Files.createTempFile("import", ".bin");
      try {
        Files.write(file, bytes);
        FileCheck check = new FileCheck(known, today, faults, rows::add);
        new ImportFileReader(limits).read(file, name, check, faults);
        check.finish();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Checked(faults, rows);
  }

  static Checked of(String name, byte[] bytes) {
    return of(name, bytes, MunicipalityInMemory.EMPTY);
  }
}
