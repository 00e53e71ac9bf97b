package dk.roedtraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
  private static final List<String> PROXIES = List.of("10.0.0.1", "10.0.0.2");

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,203.0.113.7",
    "'198.51.100.1, 203.0.113.7',203.0.113.7",
    "'203.0.113.7, 10.0.0.2',203.0.113.7",
    "2001:db8::1,2001:db8::1",
    "10.0.0.2,10.0.0.1",
    "somebody,10.0.0.1",
    "'203.0.113.7,',10.0.0.1"
  })
  void aProxyOfOursIsBelieved(String forwarded, String address) {
    assertThat(ClientAddress.of("10.0.0.1", forwarded, PROXIES)).isEqualTo(address);
  }

  @Test
  void nobodyElseIs() {
    assertThat(ClientAddress.of("192.0.2.9", "203.0.113.7", PROXIES)).isEqualTo("192.0.2.9");
    assertThat(ClientAddress.of("10.0.0.1", "203.0.113.7", List.of())).isEqualTo("10.0.0.1");
    assertThat(ClientAddress.of("10.0.0.1", null, PROXIES)).isEqualTo("10.0.0.1");
  }
}
