package dk.roedtraad.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyReaderTest {
  @Test
  void aPrintWithBrokenLinesAndLostBullets() throws IOException {
    PolicyText policy = PolicyReader.read(fixture("print.txt"));
    assertThat(policy.title()).isEqualTo("En hel vej for alle børn");
    assertThat(policy.sections())
        .extracting(PolicySection::heading)
        .containsExactly("Indledning", "Følgeskab");
    assertThat(policy.adoptedOn()).contains(LocalDate.of(2024, 3, 5));
    assertThat(policy.standsUnder()).contains("Nørreby Kommunes Børnepolitik");
    List<Passage> passages = policy.sections().get(0).passages();
    assertThat(passages).hasSize(4);
    assertThat(passages.get(0).lines().get(0))
        .endsWith(
            "hvordan vi i Nørreby følges ad, når vejen bliver stejl, og hvem der går forrest.");
    assertThat(passages.get(2))
        .isEqualTo(
            new Passage(
                Passage.Kind.BULLETS,
                List.of(
                    "Vi vil kende hvert barn ved navn",
                    "Vi vil lytte, før vi taler",
                    "Vi vil holde det, vi lover")));
    assertThat(policy.sections().get(1).passages().get(1).lines().get(0))
        .endsWith("når det er klar til at gå selv.");
  }

  @Test
  void chaptersInCapitalsWithLetteredPrinciples() throws IOException {
    PolicyText policy = PolicyReader.read(fixture("chapters.txt"));
    assertThat(policy.title()).isEqualTo("Nørreby Kommunes Trygge Børnepolitik 2023");
    assertThat(policy.sections())
        .extracting(section -> section.level() + " " + section.heading())
        .containsExactly(
            "1 Forord",
            "1 En tryg hverdag",
            "2 A. Nærvær hver dag",
            "3 Hvordan gør vi",
            "2 B. Ro til at lære",
            "3 Hvordan gør vi",
            "2 SSP");
    assertThat(policy.standsUnder()).contains("Ungdoms- og Familiepolitik");
  }

  @Test
  void adoptionOfAnotherPolicyIsNotItsOwn() throws IOException {
    assertThat(PolicyReader.read(fixture("chapters.txt")).adoptedOn()).isEmpty();
  }

  @Test
  void emphasisAndLinksAreReadAsWords() throws IOException {
    PolicyText policy = PolicyReader.read(fixture("chapters.txt"));
    assertThat(policy.sections().get(2).passages().get(0).lines())
        .containsExactly("En voksen er nær, når den ser, hører og svarer.");
    assertThat(policy.sections().toString()).doesNotContain("http", "**");
  }

  @Test
  void aNumberedListStaysNumbered() throws IOException {
    PolicyText policy = PolicyReader.read(fixture("chapters.txt"));
    assertThat(policy.sections().get(5).passages().get(0).kind()).isEqualTo(Passage.Kind.NUMBERED);
  }

  @Test
  void markdownHeadingsKeepTheirLevel() throws IOException {
    PolicyText policy = PolicyReader.read(fixture("markdown.md"));
    assertThat(policy.title()).isEqualTo("Politik for hele familien");
    assertThat(policy.sections())
        .extracting(section -> section.level() + " " + section.heading())
        .containsExactly("1 ", "2 Vores syn", "3 I praksis", "2 Opfølgning");
    assertThat(policy.adoptedOn()).as("a day that does not exist").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vedtaget af Kommunalbestyrelsen den 1. maj 2022 | 2022-05-01",
        "Politikken er godkendt af Byrådet d. 12. december 2014. | 2014-12-12",
        "vedtaget på Kommunalbestyrelsens møde 3. juni 2021 | 2021-06-03",
        "Byrådet vedtog i 2014 en anden politik. | ",
        "Vedtaget af kommunalbestyrelsen i december 2014 | "
      })
  void onlyAnOutrightStatementIsAnAdoption(String text, LocalDate expected) {
    assertThat(PolicyReader.read("Titel\n\n" + text).adoptedOn().orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Den kan ikke ses uafhængigt af Nørreby Kommunes Børnepolitik. | Nørreby Kommunes Børnepolitik",
        "Vi arbejder aldrig uafhængigt af Familiepolitikken. | Familiepolitik",
        "Den gælder uafhængigt af Nørreby Kommunes Børnepolitik. | ",
        "Den gør ikke alt. Den gælder uafhængigt af Familiepolitikken. | "
      })
  void independentOfAnotherCountsOnlyWithItsNot(String text, String expected) {
    assertThat(PolicyReader.read("Titel\n\n" + text).standsUnder().orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void passagesComeBackAsTheyWereWritten() throws IOException {
    for (String name : List.of("print.txt", "chapters.txt", "markdown.md")) {
      for (PolicySection section : PolicyReader.read(fixture(name)).sections()) {
        assertThat(Passage.parse(Passage.written(section.passages())))
            .isEqualTo(section.passages());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n\n",
        " ",
        "-",
        "**",
        "****",
        "#",
        "# ",
        "a",
        "A.",
        "1. ",
        "\t3",
        "[x](y)",
        "…",
        "_",
        "- \n- \n",
        "\u0000"
      })
  void nothingIsTooLittle(String text) {
    assertThat(PolicyReader.read(text)).isNotNull();
  }

  @Test
  void noTextBreaksIt() throws IOException {
    String text = fixture("print.txt") + fixture("chapters.txt") + fixture("markdown.md");
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      StringBuilder shuffled = new StringBuilder(text);
      for (int j = 0; j < 40; j++) {
        int at = random.nextInt(shuffled.length());
        shuffled.setCharAt(at, text.charAt(random.nextInt(text.length())));
        shuffled.insert(at, "\n*# -_\u00a0.".charAt(random.nextInt(8)));
      }
      PolicyText policy = PolicyReader.read(shuffled.toString());
      assertThat(policy.sections()).isNotEmpty();
      assertThat(policy.sections())
          .allSatisfy(
              section ->
                  assertThat(Passage.parse(Passage.written(section.passages())))
                      .isEqualTo(section.passages()));
    }
  }

  private static String fixture(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PolicyReaderTest.class.getResourceAsStream("/policy/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
