package dk.roedtraad.platform.imports;

import static dk.roedtraad.platform.imports.Faulty.at;
import static dk.roedtraad.platform.imports.Faulty.file;
import static dk.roedtraad.platform.imports.Faulty.text;
import static dk.roedtraad.platform.imports.HostileBytes.compound;
import static dk.roedtraad.platform.imports.HostileBytes.duplicateEntries;
import static dk.roedtraad.platform.imports.HostileBytes.rewritten;
import static dk.roedtraad.platform.imports.HostileBytes.zipOf;
import static dk.roedtraad.platform.imports.Sheet.CHILDREN;
import static dk.roedtraad.platform.imports.Sheet.UNITS;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that are wrong before anybody looks at what their rows mean. */
final class FaultyFiles {
  private static final String HEADINGS = "nøgle;navn;art;område\n";
  private static final String ROW = "a;A;skole;almen\n";
  private static final byte[] ZIP = new SoundFile().zip();
  private static final byte[] BOOK = new SoundFile().workbook();

  private FaultyFiles() {}

  static Stream<Faulty> all() {
    return Stream.of(files(), archives(), workbooks(), texts(), tables()).flatMap(each -> each);
  }

  private static Stream<Faulty> files() {
    return Stream.of(
        file("no bytes at all", "boern.csv", new byte[0], FaultCode.EMPTY_FILE),
        file("more bytes than allowed", "boern.csv", new byte[3_000_001], FaultCode.FILE_TOO_LARGE),
        file("a picture's name", "boern.png", "a;b".getBytes(UTF_8), FaultCode.WRONG_EXTENSION),
        file("a text called xlsx", "a.xlsx", ROW.getBytes(UTF_8), FaultCode.NOT_A_WORKBOOK),
        file("an archive called xlsx", "a.xlsx", ZIP, FaultCode.NOT_A_WORKBOOK),
        file("a workbook called zip", "a.zip", BOOK, FaultCode.NOT_AN_ARCHIVE),
        file("a workbook called csv", "boern.csv", BOOK, FaultCode.CSV_IS_WORKBOOK),
        file("a workbook of the old kind", "a.xls", compound("Workbook"), FaultCode.OLD_WORKBOOK),
        file(
            "behind a password",
            "a.xlsx",
            compound("EncryptedPackage"),
            FaultCode.PASSWORD_PROTECTED),
        file(
            "a name that says nothing",
            "data.csv",
            "x;y\n1;2\n".getBytes(UTF_8),
            FaultCode.UNKNOWN_SHEET));
  }

  private static Stream<Faulty> archives() {
    byte[] zeros = new byte[15_000_000];
    byte[][] many = new byte[25][];
    Arrays.fill(many, new byte[] {1});
    return Stream.of(
        file("cut short", "a.zip", Arrays.copyOf(ZIP, ZIP.length / 2), FaultCode.ARCHIVE_BROKEN),
        file("a bomb", "a.zip", zipOf("boern.csv", zeros), FaultCode.ARCHIVE_BOMB),
        file("an archive within", "a.zip", zipOf("inder.zip", ZIP), FaultCode.ARCHIVE_NESTED),
        file(
            "an archive within, renamed",
            "a.zip",
            zipOf("boern.csv", ZIP),
            FaultCode.ARCHIVE_NESTED),
        file("one entry twice", "a.zip", duplicateEntries(), FaultCode.ARCHIVE_DUPLICATE_ENTRY),
        file("too many entries", "a.zip", zipOf(many), FaultCode.ARCHIVE_TOO_MANY_ENTRIES),
        file("nothing in it", "a.zip", zipOf(), FaultCode.NO_SHEETS),
        file(
            "a file too many",
            "a.zip",
            new SoundFile().zip(Map.of("noter.csv", new byte[] {65})),
            FaultCode.UNKNOWN_SHEET),
        at(
            "one sheet under two names",
            "a.zip",
            new SoundFile().zip(Map.of("Børn.csv", new byte[] {65})),
            FaultCode.DUPLICATE_SHEET,
            CHILDREN,
            0,
            ""));
  }

  private static Stream<Faulty> workbooks() {
    String entity = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><";
    String far = "r=\"AAAAAAA1\"";
    String sheet = "xl/worksheets/sheet1.xml";
    return Stream.of(
        file(
            "entities declared",
            "a.xlsx",
            rewritten(BOOK, sheet, "<worksheet", entity + "worksheet"),
            FaultCode.XML_ENTITIES),
        file(
            "a cell a billion columns out",
            "a.xlsx",
            rewritten(BOOK, sheet, "r=\"A1\"", far),
            FaultCode.WORKBOOK_BROKEN),
        file(
            "a sheet in UTF-16",
            "a.xlsx",
            rewritten(BOOK, sheet, "<?xml", "\u0000<?xml"),
            FaultCode.WORKBOOK_BROKEN),
        file(
            "a part that is no XML",
            "a.xlsx",
            rewritten(BOOK, sheet, "<sheetData>", "<sheetData"),
            FaultCode.WORKBOOK_BROKEN),
        file(
            "a cell of ten megabytes",
            "a.xlsx",
            rewritten(BOOK, "xl/sharedStrings.xml", "Asta", "y".repeat(10_000_000)),
            FaultCode.CELL_TOO_LARGE),
        file(
            "dates from 1904",
            "a.xlsx",
            rewritten(BOOK, "xl/workbook.xml", "date1904=\"false\"", "date1904=\"1\""),
            FaultCode.WORKBOOK_DATES_1904),
        file(
            "a sheet nobody knows",
            "a.xlsx",
            new SoundFile().workbook((book, s) -> book.newWorksheet("Ark1").value(0, 0, "x")),
            FaultCode.UNKNOWN_SHEET),
        at(
            "a formula",
            "a.xlsx",
            new SoundFile().workbook((book, s) -> s.formula(2, 1, "A1+B1")),
            FaultCode.FORMULA,
            CHILDREN,
            3,
            "fornavn"),
        at(
            "a cell that shows an error",
            "a.xlsx",
            rewritten(
                new SoundFile().workbook((book, s) -> s.value(2, 1, true)),
                "xl/worksheets/sheet3.xml",
                "t=\"b\"><v>1</v>",
                "t=\"e\"><v>#REF!</v>"),
            FaultCode.ERROR_CELL,
            CHILDREN,
            3,
            "fornavn"));
  }

  private static Stream<Faulty> texts() {
    byte[] polish =
        (HEADINGS + "a;\u0141\u00f3d\u017a;skole;almen\n")
            .getBytes(Charset.forName("windows-1250"));
    return Stream.of(
        at("letters of another alphabet", "enheder.csv", polish, FaultCode.NOT_UTF8, UNITS, 2, ""),
        at(
            "a split character",
            "enheder.csv",
            new byte[] {'a', ';', 'b', '\n', (byte) 0xc3, '\n'},
            FaultCode.NOT_UTF8,
            UNITS,
            2,
            ""),
        at(
            "Unicode with two bytes",
            "enheder.csv",
            (HEADINGS + ROW).getBytes(UTF_16LE),
            FaultCode.NUL_CHARACTER,
            UNITS,
            1,
            ""),
        text(
            "a NUL byte",
            "enheder.csv",
            HEADINGS + "a;A\0;skole;almen\n",
            FaultCode.NUL_CHARACTER,
            UNITS,
            2,
            ""),
        text(
            "a quote never closed",
            "enheder.csv",
            HEADINGS + ROW + "b;\"B;skole;almen\n" + ROW,
            FaultCode.QUOTE_NOT_CLOSED,
            UNITS,
            3,
            ""),
        text(
            "a quote never closed in a long file",
            "enheder.csv",
            HEADINGS + "b;\"B;skole;almen\n" + rows(3000),
            FaultCode.QUOTE_NOT_CLOSED,
            UNITS,
            2,
            ""),
        text(
            "text after a quote",
            "enheder.csv",
            HEADINGS + "b;\"B\" x;skole;almen\n",
            FaultCode.TEXT_AFTER_QUOTE,
            UNITS,
            2,
            ""),
        text(
            "parted by tabs",
            "enheder.csv",
            (HEADINGS + ROW).replace(';', '\t'),
            FaultCode.DELIMITER_UNKNOWN,
            UNITS,
            1,
            ""),
        text(
            "a cell of a megabyte",
            "enheder.csv",
            HEADINGS + "b;" + "x".repeat(1_000_000) + ";skole;almen\n",
            FaultCode.CELL_TOO_LARGE,
            UNITS,
            2,
            ""),
        text(
            "a cell of eleven thousand",
            "enheder.csv",
            HEADINGS + "b;" + "x".repeat(11_000) + ";skole;almen\n",
            FaultCode.CELL_TOO_LARGE,
            UNITS,
            2,
            "navn"));
  }

  private static Stream<Faulty> tables() {
    return Stream.of(
        text("nothing but a line end", "enheder.csv", "\n", FaultCode.EMPTY_SHEET, UNITS, 1, ""),
        text(
            "a required column missing",
            "enheder.csv",
            "nøgle;navn;art\na;A;skole\n",
            FaultCode.MISSING_COLUMN,
            UNITS,
            1,
            "område"),
        text(
            "one column twice",
            "enheder.csv",
            "nøgle;navn;Navn;art;område\na;A;A;skole;almen\n",
            FaultCode.DUPLICATE_COLUMN,
            UNITS,
            1,
            "Navn"),
        text(
            "a misspelt heading",
            "enheder.csv",
            "nøgle;navn;art;omåde\n" + ROW,
            FaultCode.UNKNOWN_COLUMN,
            UNITS,
            1,
            "omåde"),
        text(
            "too many columns",
            "enheder.csv",
            HEADINGS.strip() + ";x".repeat(20) + "\n",
            FaultCode.TOO_MANY_COLUMNS,
            UNITS,
            1,
            ""),
        text(
            "too many rows",
            "enheder.csv",
            HEADINGS + rows(401),
            FaultCode.TOO_MANY_ROWS,
            UNITS,
            402,
            ""),
        text(
            "a separator too many",
            "enheder.csv",
            HEADINGS + "a;A;skole;almen;x\n",
            FaultCode.TOO_MANY_CELLS,
            UNITS,
            2,
            ""));
  }

  private static String rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a" + i + ";A;skole;almen\n")
        .collect(Collectors.joining());
  }
}
