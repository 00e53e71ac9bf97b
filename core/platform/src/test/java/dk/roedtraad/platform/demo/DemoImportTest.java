package dk.roedtraad.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.imports.Checks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoImportTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void anArchiveOfDemoPeopleIsSound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImportFiles.archive(DemoMunicipality.of(TestProfile.of(3000, TODAY)).all(), bytes);
    assertThat(Checks.faults("demo.zip", bytes.toByteArray(), TODAY)).isEmpty();
  }

  @Test
  void aWorkbookOfDemoPeopleIsSound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImportFiles.workbook(DemoMunicipality.of(TestProfile.of(300, TODAY)).all(), bytes);
    assertThat(Checks.faults("demo.xlsx", bytes.toByteArray(), TODAY)).isEmpty();
  }
}
