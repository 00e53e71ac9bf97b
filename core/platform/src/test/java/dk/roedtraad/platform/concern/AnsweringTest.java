package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C3")
class AnsweringTest {

  @ParameterizedTest
  @CsvSource({
    "true,  false,",
    "true,  true,  concern.refused.answered",
    "false, false, concern.refused.answer-nobody",
    "false, true,  concern.refused.answered"
  })
  void whoCanBeToldIsToldAndOnce(boolean known, boolean told, String whyNot) {
    assertThat(Answering.whyNot(known, told).orElse(null)).isEqualTo(whyNot);
  }
}
