package dk.roedtraad.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
  static Stream<Faulty> faulty() {
    return Stream.concat(FaultyFiles.all(), FaultyRows.all());
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void isFoundInItsPlace(Faulty file) {
    Checked checked = Checked.of(file.fileName(), file.bytes(), file.known());
    assertThat(checked.faults().kept())
        .anySatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo(file.code());
              assertThat(fault.sheet()).isEqualTo(file.sheet());
              assertThat(fault.line()).isEqualTo(file.line());
              assertThat(fault.column()).isEqualTo(file.column());
            });
  }

  /** One mistake is not to be drowned in others that follow from it. */
  @ParameterizedTest
  @MethodSource("faulty")
  void isFoundWithAtMostOneOther(Faulty file) {
    Checked checked = Checked.of(file.fileName(), file.bytes(), file.known());
    assertThat(checked.faults().count()).as("%s", checked.faults().kept()).isBetween(1, 2);
  }

  /**
   * Who holds what is known only when a run is applied: {@code LeaversIT} and {@code ClosingUnitIT}
   * show those.
   */
  @Test
  void everyCodeOfAFileHasAFileThatShowsIt() {
    assertThat(faulty().map(Faulty::code).distinct())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(FaultCode.NOBODY_TAKES_OVER, FaultCode.UNIT_IN_USE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyCodeHasAText(String language) throws IOException {
    Properties texts = texts(language);
    assertThat(Arrays.stream(FaultCode.values()).map(FaultCode::textKey))
        .allSatisfy(key -> assertThat(texts.getProperty(key)).isNotBlank());
    assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("imports.fault.")))
        .hasSize(FaultCode.values().length);
  }

  @Test
  void aFaultNeverShowsAWholeNumber() {
    Stream.of(
            "0221154001",
            "022115-4001",
            "022115-40011",
            "221154001",
            "Asta 0221154001",
            "022115 4001")
        .forEach(
            value -> {
              assertThat(new Fault("boern", 2, "cpr", FaultCode.CPR_SHAPE, value, "").value())
                  .doesNotContain("4001");
              assertThat(new Fault("boern", 2, "fornavn", FaultCode.TOO_LONG, value, "").value())
                  .doesNotContain("54001");
            });
  }

  @Test
  void aMisspeltHeadingIsAnsweredWithTheNearest() {
    String text = "ref;fornav;efternavn;fødselsdag\nB1;A;B;01-01-2015\n";
    Checked checked = Checked.of("boern.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(checked.faults().kept())
        .extracting(Fault::column, Fault::hint)
        .contains(tuple("fornav", "fornavn"));
  }

  @Test
  void aHopelessFileStaysCheap() {
    String text = "nøgle;navn;art;område\n" + ";;;x\n".repeat(399);
    Checked checked = Checked.of("enheder.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(checked.faults().count()).isEqualTo(4 * 399);
    assertThat(checked.faults().kept()).hasSize(Faults.KEPT);
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                FaultTest.class.getResourceAsStream("/i18n/imports_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
