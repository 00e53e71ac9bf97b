package dk.roedtraad.app.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Where the providers of the municipalities' own log-ins are, chosen before the application starts:
 * the tests' own, which answers whatever an attacker would have it answer, and Keycloak.
 */
public final class Providers {
  /** What the application is known by there in secret. */
  public static final String SECRET = "kun-til-proeve";

  /** What the tests' own provider tells of people with. */
  public static final String SCIM = "scim-kun-til-proeve-0123456789-0123456789";

  private static final int OWN = freePort();
  private static final int KEYCLOAK = freePort();

  private Providers() {}

  /** The tests' own, which speaks for the tenant {@code kend}. */
  public static int ownPort() {
    return OWN;
  }

  /** Keycloak's, with a realm each for {@code laas} and {@code slot}. */
  public static int keycloakPort() {
    return KEYCLOAK;
  }

  /** The issuer of a tenant's realm. */
  public static String realm(String tenant) {
    return "http://127.0.0.1:" + KEYCLOAK + "/realms/" + tenant;
  }

  /** The tests' own issuer. */
  public static String own() {
    return "http://127.0.0.1:" + OWN;
  }

  static String options() {
    StringBuilder options = new StringBuilder(option("kend", own()));
    options.append(" -Dtenant.kend.login.scim-token=").append(SCIM);
    for (String tenant : new String[] {"laas", "slot"}) {
      options.append(option(tenant, realm(tenant)));
    }
    return options.toString();
  }

  private static String option(String tenant, String issuer) {
    String prefix = " -Dtenant." + tenant + ".login.";
    return prefix + "issuer=" + issuer + prefix + "client-secret=" + SECRET;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
