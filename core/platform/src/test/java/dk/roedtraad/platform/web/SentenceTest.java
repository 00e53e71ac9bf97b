package dk.roedtraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
  private static final Texts DANISH = Languages.texts("da");
  private static final Texts ENGLISH = Languages.texts("en");

  @Test
  void isSaidInTheLanguageOfWhoReads() {
    String stored = Sentence.of("forum.thread.who-when", "Line Holst", LocalDate.of(2026, 11, 24));

    assertThat(Sentence.in(DANISH, stored))
        .isEqualTo("Ansvarlig: Line Holst. Senest 24. november 2026.");
    assertThat(Sentence.in(ENGLISH, stored)).contains("Line Holst", "24 November 2026");
    assertThat(Sentence.in(ENGLISH, stored)).isNotEqualTo(Sentence.in(DANISH, stored));
  }

  @Test
  void standsAmongPeoplesOwnWordsWithoutTouchingThem() {
    String stored = Sentence.of("intervention.effect.helps") + ". Han smiler {0} & $1.";

    assertThat(Sentence.in(DANISH, stored)).isEqualTo("Hjælper. Han smiler {0} & $1.");
    assertThat(Sentence.in(DANISH, "Kun ord")).isEqualTo("Kun ord");
  }

  @Test
  void nobodysWordsAreTakenForASentence() {
    String sly = new Filled().put("x", Sentence.of("problem.home")).typed("x");

    assertThat(Sentence.in(DANISH, sly)).isEqualTo("problem.home");
    assertThat(Sentence.in(DANISH, Sentence.of("forum.task.ask", "Mor", sly)))
        .isEqualTo("Spørg Mor: problem.home");
  }

  @Test
  void aTextNobodyHasAnyMoreIsLeftOut() {
    assertThat(Sentence.in(DANISH, Sentence.of("gone.with.its.module") + "Ord")).isEqualTo("Ord");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0002forum.thread.who-when\u0003",
        "\u0002forum.thread.who-when\u001f\u001f\u0003",
        "\u0002forum.thread.who-when\u001fsLine\u001fdXXX\u0003",
        "\u0002forum.thread.who-when\u001fsLine\u001fi2026\u0003",
        "\u0002\u0003"
      })
  void oneThatCannotBeSaidIsLeftOutAndStopsNoPage(String broken) {
    assertThat(Sentence.in(DANISH, "Før " + broken + "efter")).startsWith("Før ").endsWith("efter");
  }
}
