package dk.roedtraad.platform.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindConcernTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"22", " 22 ", "nr. 22", "Nr.22", "nr 22", "no. 22", "#22", "bekymring nr. 22"})
  void theNumberOfAConcernIsReadAsPeopleWriteIt(String words) {
    assertThat(FindConcern.number(words)).contains(22L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Alma", "22 Alma", "nr.", "2.a", "1234567890123"})
  void aNameIsNoNumber(String words) {
    assertThat(FindConcern.number(words)).isEmpty();
  }
}
