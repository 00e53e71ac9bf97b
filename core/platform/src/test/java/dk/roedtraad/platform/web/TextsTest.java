package dk.roedtraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:30:00Z"), ZoneId.of("Europe/Copenhagen"));
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private final Texts danish = new Texts("da", List.of("web"), CLOCK);
  private final Texts english = new Texts("en", List.of("web"), CLOCK);

  @Test
  void readsDanishLetters() {
    assertThat(danish.of("web.product")).isEqualTo("Rød Tråd");
    assertThat(danish.of("web.search.button")).isEqualTo("Søg");
  }

  @Test
  void putsArgumentsInTheirPlacesAndReadsThemNoFurther() {
    assertThat(danish.of("web.logout.person", "Mette {0} $1")).isEqualTo("Log af Mette {0} $1");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> danish.of("web.nothing"))
        .withMessageContaining("web.nothing")
        .withMessageContaining("da");
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> danish.of("web.logout.person"))
        .withMessageContaining("web.logout.person");
  }

  @Test
  void aMissingBundleOrLanguageIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Texts("da", List.of("nowhere")))
        .withMessageContaining("i18n/nowhere_da.properties");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Texts("sv", List.of("web")))
        .withMessageContaining("sv");
  }

  @Test
  void countsOneAndMany() {
    assertThat(danish.count("web.errors.heading", 1)).isEqualTo("Ét sted skal rettes");
    assertThat(danish.count("web.errors.heading", 2)).isEqualTo("2 steder skal rettes");
  }

  @Test
  void saysDays() {
    assertThat(danish.date(TUESDAY)).isEqualTo("tirsdag 24. november");
    assertThat(danish.date(LocalDate.of(2025, 3, 4))).isEqualTo("tirsdag 4. marts 2025");
    assertThat(danish.fullDate(TUESDAY)).isEqualTo("24. november 2026");
    assertThat(english.date(TUESDAY)).isEqualTo("Tuesday 24 November");
    assertThat(english.shortDate(LocalDate.of(2025, 9, 4))).isEqualTo("4 Sept 2025");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 24. nov.",
    "2026-06-01, 1. juni",
    "2026-05-28, 28. maj",
    "2026-09-08, 8. sep.",
    "2025-03-04, 4. mar. 2025"
  })
  void saysShortDays(LocalDate date, String said) {
    assertThat(danish.shortDate(date)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, i går",
    "2026-11-24, i dag",
    "2026-11-25, i morgen",
    "2026-11-26, 26. nov."
  })
  void saysNearDays(LocalDate date, String said) {
    assertThat(danish.day(date)).isEqualTo(said);
  }

  @Test
  void saysTimes() {
    assertThat(danish.time(LocalTime.of(14, 0))).isEqualTo("kl. 14.00");
    assertThat(danish.time(LocalTime.of(8, 5))).isEqualTo("kl. 8.05");
    assertThat(english.time(LocalTime.of(14, 0))).isEqualTo("14:00");
    assertThat(danish.dateTime(LocalDateTime.of(2026, 11, 24, 14, 0)))
        .isEqualTo("tirsdag 24. november kl. 14.00");
    assertThat(english.dateTime(Instant.parse("2026-11-24T13:00:00Z")))
        .isEqualTo("Tuesday 24 November at 14:00");
    assertThat(danish.shortDateTime(Instant.parse("2026-11-24T13:00:00Z")))
        .isEqualTo("i dag kl. 14.00");
  }

  @Test
  void namesTwelveMonths() {
    assertThat(danish.shortMonths()).hasSize(12).startsWith("jan.").endsWith("dec.");
    assertThat(english.shortMonths()).hasSize(12);
  }
}
