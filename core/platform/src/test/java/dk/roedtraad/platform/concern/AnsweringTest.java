package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C3")
class AnsweringTest {

  @ParameterizedTest
  @CsvSource({
    "true,  true,  false,",
    "true,  true,  true,  concern.refused.answered",
    "true,  false, false, concern.refused.answer-nobody",
    "true,  false, true,  concern.refused.answered",
    "false, true,  false, concern.refused.no-answer",
    "false, true,  true,  concern.refused.answered",
    "false, false, false, concern.refused.no-answer",
    "false, false, true,  concern.refused.answered"
  })
  void onlyWhoNotifiedAndCanBeToldIsToldAndOnce(
      boolean notification, boolean known, boolean told, String whyNot) {
    assertThat(Answering.whyNot(notification, known, told).orElse(null)).isEqualTo(whyNot);
  }
}
