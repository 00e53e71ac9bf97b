package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why the application server could not listen, before it is started. */
class PayaraProcessTest {

  @Test
  void aPortThatSomebodyUsesIsTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> require("127.0.0.1", other.getLocalPort()))
          .isInstanceOf(LaunchFailure.class)
          .hasMessageContaining("Port " + other.getLocalPort() + " is taken");
    }
  }

  @Test
  void aFreePortIsFree() throws IOException {
    int port;
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = any.getLocalPort();
    }
    assertThatCode(() -> require("127.0.0.1", port)).doesNotThrowAnyException();
  }

  @Test
  void anAddressOfAnotherMachineIsNotTaken() {
    assertThatThrownBy(() -> require("203.0.113.7", 8080))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("the address 203.0.113.7")
        .hasMessageContaining("roedtraad.http.address")
        .hasMessageNotContaining("taken");
  }

  @Test
  void aNumberThatIsNoPortIsNotTaken() {
    assertThatThrownBy(() -> require("127.0.0.1", 70_000))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("Port 70000 cannot be used")
        .hasMessageNotContaining("taken");
  }

  private static void require(String address, int port) {
    PayaraProcess.requireFreePort(
        Settings.of(
            Map.of(
                "roedtraad.http.address", address, "roedtraad.http.port", Integer.toString(port))));
  }
}
