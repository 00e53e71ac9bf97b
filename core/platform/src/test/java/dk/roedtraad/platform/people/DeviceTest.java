package dk.roedtraad.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/140.0 Safari/537.36 Edg/140.0|Edge|Windows",
        "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36|Chrome|Linux",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 14) Version/17 Safari/605|Safari|Mac",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) CriOS/140 Safari|Chrome|iPhone",
        "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Firefox/140.0|Firefox|Android"
      })
  void namesBrowserAndSystem(String said, String browser, String system) {
    assertThat(Device.of(said)).isEqualTo(new Device(browser, system));
    assertThat(Device.kept(Device.of(said).kept())).isEqualTo(Device.of(said));
  }

  @Test
  void saysNothingOfWhatItDoesNotKnow() {
    assertThat(Device.of(null)).isEqualTo(new Device("", ""));
    assertThat(Device.of("<script>")).isEqualTo(new Device("", ""));
    assertThat(Device.kept("")).isEqualTo(new Device("", ""));
  }
}
