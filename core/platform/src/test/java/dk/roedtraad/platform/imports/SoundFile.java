package dk.roedtraad.platform.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small file with nothing wrong, from which each faulty one differs in one place. */
final class SoundFile {
  private final Map<Sheet, String> sheets = new EnumMap<>(Sheet.class);

  SoundFile() {
    sheets.put(
        Sheet.UNITS,
        """
        nøgle;navn;art;område;overordnet;telefon;aktiv
        skoler;Skoleafdelingen;afdeling;almen;;12 34 56 78;ja
        engskolen;Engskolen;skole;almen;skoler;;ja
        humlebien;Humlebien;dagtilbud;almen;;+45 12345678;ja
        spejderne;Spejderne;ekstern;ekstern;;;ja
        """);
    sheets.put(
        Sheet.STAFF,
        """
        ref;brugernavn;navn;titel;rolle;enheder;fag;leder;vagt;sprog;aktiv
        M1;karla;Karla Eng;lærer;fagperson;engskolen;lærer;nej;nej;da;ja
        M2;ove.lind;Ove Lind;skoleleder;leder;engskolen, skoler;lærer;ja;nej;da;ja
        """);
    sheets.put(
        Sheet.CHILDREN,
        """
        ref;fornavn;efternavn;cpr;født;termin;adressebeskyttet;sprog;husstande;søskende
        B1;Asta;Rønne;022115-4001;02-01-2015;;nej;dansk;H1 H2;B2
        B2;Bo;Rønne;;2017-03-04;;nej;dansk;H1;
        B3;Ciwan;Demir;;42064;;ja;kurdisk;H3;
        B4;Ufødt;Demir;;;01-03-2027;;;H3;
        B5;Dora;Bek;;15-05-2010;;;;;
        """);
    sheets.put(
        Sheet.ADULTS,
        """
        ref;fornavn;efternavn;cpr;telefon;husstand;vej;postnummer;by
        V1;Else;Rønne;0321804001;12345678;H1;Elmegangen 4;9999;Testby
        V2;Finn;Rønne;;;H2;Birkegangen 9;9999;Testby
        V3;Gül;Demir;0421864002;;H3;Elmegangen 6;9999;Testby
        V4;Hevin;Demir;;;H3;;;
        """);
    sheets.put(
        Sheet.CUSTODY,
        """
        barn;voksen;relation;myndighed;fra;til
        B1;V1;mor;ja;02-01-2015;
        B1;V2;far;ja;;
        B2;V1;mor;ja;;
        B3;V3;mor;ja;;01-01-2033
        B4;V3;mor;nej;;
        """);
    sheets.put(
        Sheet.ENROLMENTS,
        """
        barn;enhed;gruppe;fra;til
        B1;engskolen;2.B;01-08-2021;
        B2;humlebien;Stue 1;01-09-2018;31-07-2023
        B3;engskolen;3.A;2021-08-01;
        """);
  }

  SoundFile replace(Sheet sheet, String old, String replacement) {
    String text = sheets.getOrDefault(sheet, "");
    if (!text.contains(old)) {
      throw new IllegalArgumentException("sheet " + sheet + " does not contain " + old);
    }
    sheets.put(sheet, text.replace(old, replacement));
    return this;
  }

  SoundFile append(Sheet sheet, String line) {
    sheets.merge(sheet, line + "\n", String::concat);
    return this;
  }

  SoundFile only(Sheet sheet) {
    sheets.keySet().retainAll(Set.of(sheet));
    return this;
  }

  String text(Sheet sheet) {
    return sheets.getOrDefault(sheet, "");
  }

  byte[] zip() {
    return zip(Map.of());
  }

  /** With further entries beside the sheets. */
  byte[] zip(Map<String, byte[]> others) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<Sheet, String> each : sheets.entrySet()) {
        zip.putNextEntry(new ZipEntry("udtræk/" + each.getKey().title() + ".csv"));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> each : others.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Decorates a cell of the workbook after all are written. */
  interface Touch {
    void apply(Workbook workbook, Worksheet children);
  }

  byte[] workbook() {
    return workbook((book, children) -> {});
  }

  byte[] workbook(Touch touch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      for (Map.Entry<Sheet, String> each : sheets.entrySet()) {
        Worksheet sheet = book.newWorksheet(each.getKey().title());
        String[] lines = each.getValue().split("\n");
        for (int row = 0; row < lines.length; row++) {
          String[] cells = lines[row].split(";");
          for (int column = 0; column < cells.length; column++) {
            write(sheet, row, column, cells[column]);
          }
        }
        if (each.getKey() == Sheet.CHILDREN) {
          touch.apply(book, sheet);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As a person types into a spreadsheet: what looks like a number becomes one. */
  private static void write(Worksheet sheet, int row, int column, String cell) {
    if (cell.matches("\\d+")) {
      sheet.value(row, column, Long.parseLong(cell));
    } else if (!cell.isEmpty()) {
      sheet.value(row, column, cell);
    }
  }
}
