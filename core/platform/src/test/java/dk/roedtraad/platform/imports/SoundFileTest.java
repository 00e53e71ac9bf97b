package dk.roedtraad.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SoundFileTest {
  private static final int ROWS = 4 + 2 + 5 + 4 + 5 + 3;

  @Test
  void anArchiveOfSixSheetsIsSound() {
    Checked checked = Checked.of("udtræk.zip", new SoundFile().zip());
    assertThat(checked.faults().kept()).isEmpty();
    assertThat(checked.rows()).hasSize(ROWS);
  }

  @Test
  void aWorkbookReadsTheSame() {
    Checked archive = Checked.of("a.zip", new SoundFile().zip());
    Checked workbook = Checked.of("A.XLSX", new SoundFile().workbook());
    assertThat(workbook.faults().kept()).isEmpty();
    assertThat(workbook.rows()).isEqualTo(archive.rows());
  }

  @Test
  void oneSheetAloneMayReferToWhatTheMunicipalityHas() {
    String custody = "barn;voksen;relation;myndighed\nB-kendt;V-kendt;far;nej\n";
    Checked checked =
        Checked.of("foraeldremyndighed.csv", utf8(custody), MunicipalityInMemory.LIVED_IN);
    assertThat(checked.faults().kept()).isEmpty();
  }

  @Test
  void anOddlyNamedFileIsToldByItsHeadings() {
    Checked checked = Checked.of("udtræk 3.csv", utf8(new SoundFile().text(Sheet.UNITS)));
    assertThat(checked.faults().kept()).isEmpty();
    assertThat(checked.rows()).hasSize(4);
  }

  @Test
  void byteOrderMarkCommasAndWindowsLineEndsAreTaken() {
    String text =
        "\uFEFF" + new SoundFile().text(Sheet.UNITS).replace(';', ',').replace("\n", "\r\n");
    Checked checked = Checked.of("enheder.csv", utf8(text));
    assertThat(checked.faults().kept()).isEmpty();
    assertThat(checked.rows().get(2).line()).isEqualTo(4);
  }

  @Test
  void windowsEncodingIsTakenWhenItsLettersAreDanish() {
    byte[] bytes = new SoundFile().text(Sheet.UNITS).getBytes(Charset.forName("windows-1252"));
    Checked checked = Checked.of("enheder.csv", bytes);
    assertThat(checked.faults().kept()).isEmpty();
  }

  @Test
  void headingsMayComeInAnyOrderCaseAndSpelling() {
    String text = "NOEGLE;Omraade;Art;Navn\nny;Almenområdet;Skole;Ny Skole\n";
    Checked checked = Checked.of("enheder.csv", utf8(text));
    assertThat(checked.faults().kept()).isEmpty();
    SheetRow row = checked.rows().get(0);
    assertThat(row.get("key")).isEqualTo("ny");
    assertThat(row.get("area")).isEqualTo("GENERAL");
  }

  @Test
  void datesComeInSeveralShapes() {
    StringBuilder text = new StringBuilder("ref;fornavn;efternavn;født\n");
    String[] shapes = {
      "01-03-2015",
      "1/3/2015",
      "01.03.2015",
      "2015-03-01",
      "42064",
      "2015-03-01T00:00:00",
      "1 3 2015"
    };
    for (int i = 0; i < shapes.length; i++) {
      text.append(String.format(Locale.ROOT, "B%d;A;B;%s%n", i, shapes[i]));
    }
    Checked checked = Checked.of("boern.csv", utf8(text.toString()));
    assertThat(checked.faults().kept()).isEmpty();
    assertThat(checked.rows()).allMatch(row -> row.get("born_on").equals("2015-03-01"));
  }

  @Test
  void spacesArePutInOrder() {
    String text =
        "ref;fornavn;efternavn;født\n B1 ;\u00a0Anna \t Sofie ;O\u0301 Dea;01-03-2015;;\n;;;\n";
    Checked checked = Checked.of("boern.csv", utf8(text));
    assertThat(checked.faults().kept()).isEmpty();
    assertThat(checked.rows()).hasSize(1);
    assertThat(checked.rows().get(0).get("given_name")).isEqualTo("Anna Sofie");
    assertThat(checked.rows().get(0).get("family_name")).isEqualTo("Ó Dea");
  }

  @Test
  void aNumberWhoseLeadingZeroTheSpreadsheetAteIsTaken() {
    String text = "ref;fornavn;efternavn;cpr;født\nB1;A;B;221154001;02-01-2015\n";
    Checked checked = Checked.of("boern.csv", utf8(text));
    assertThat(checked.faults().kept()).isEmpty();
    assertThat(checked.rows().get(0).get("cpr")).isEqualTo("0221154001");
  }

  @Test
  void aMotherWhoIsAChildHerselfIsNoFault() {
    SoundFile file =
        new SoundFile()
            .append(Sheet.ADULTS, "B5;Dora;Bek;;;;;;")
            .append(Sheet.CHILDREN, "B6;Egon;Bek;;01-11-2026;;;;;")
            .append(Sheet.CUSTODY, "B6;B5;mor;ja;;");
    assertThat(Checked.of("a.zip", file.zip()).faults().kept()).isEmpty();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
