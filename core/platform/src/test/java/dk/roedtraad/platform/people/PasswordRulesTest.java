package dk.roedtraad.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final String[] WHO = {"Pia Åse Holm", "piaholm", "Prøveby Kommune"};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-hest-paa-taget-1849",
        "fire grønne kopper",
        "x7!Kq0zP#e4w",
        "piaholm-cykler-til-skole",
        "93847561029384",
        "ål i gelé ved åen"
      })
  void takesWhatIsLongAndOnesOwn(String password) {
    assertThat(PasswordRules.faultIn(password, WHO)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "korthest123,short",
    "'           ',short",
    "Velkommen2026!,known",
    "Adgangskode1234,known",
    "123456789012,known",
    "passwordpassword,known",
    "aaaabbbbaaaabbbb,known",
    "Sommer2026Sommer2026,known",
    "PiaHolm_PiaHolm1,name",
    "Pia-Åse-Holm-77,name",
    "proevebyproeveby,name",
    "piaholm2026123,name"
  })
  void refusesWhatOthersWouldTryFirst(String password, String fault) {
    assertThat(PasswordRules.faultIn(password, WHO)).contains("people.password.fault." + fault);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 5_000})
  void refusesWhatWouldCostTimeToHash(int length) {
    assertThat(PasswordRules.faultIn("hestevogn".repeat(length).substring(0, length), WHO))
        .contains("people.password.fault.long");
  }
}
