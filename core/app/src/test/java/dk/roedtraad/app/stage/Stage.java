package dk.roedtraad.app.stage;

import dk.roedtraad.launcher.Platform;
import dk.roedtraad.launcher.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what the launcher prepares, before the first test: a database server, the test tenants
 * in it, the configuration directory. Unit tests start nothing.
 */
public class Stage implements LauncherSessionListener {

  private static Platform platform;

  private static final String LOOPBACK_ONLY =
      "set configs.config.server-config.network-config.network-listeners"
          + ".network-listener.http-listener.address=127.0.0.1\n";

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("payara.microJar") == null || platform != null) {
      return;
    }
    platform =
        Platform.prepare(
            Settings.of(
                Map.of(
                    "roedtraad.data.dir", target().resolve("stage").toString(),
                    "roedtraad.tenants.dir", System.getProperty("roedtraad.test.tenants"),
                    "roedtraad.war", System.getProperty("roedtraad.war"),
                    "roedtraad.fresh", "true")));
    Municipality.settled().forEach(Municipality::world);
    Path preBoot = target().resolve("stage-preboot.txt");
    try {
      Files.writeString(preBoot, LOOPBACK_ONLY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty(
        "payara.cmdOptions",
        "-Xmx1g -Dfile.encoding=UTF-8 -Duser.timezone=UTC -Droedtraad.test=true"
            + " -Drounds.seconds=2"
            + " -Dlogin.second-factor=offered"
            + Providers.options()
            + " -Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl"
            + " -Droedtraad.config.dir="
            + platform.configDir());
    System.setProperty(
        "payara.extraMicroOptions",
        "--noHazelcast --disablephonehome --contextroot / --prebootcommandfile " + preBoot);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (platform != null) {
      platform.close();
      platform = null;
    }
  }

  /** The prepared installation, as the launcher made it. */
  static Platform platform() {
    if (platform == null) {
      throw new IllegalStateException("no stage: run these tests with mvn verify");
    }
    return platform;
  }

  /** The build folder, for what the tests leave behind. */
  public static Path target() {
    return Path.of(System.getProperty("roedtraad.target", "target")).toAbsolutePath();
  }

  /** Whether everything is to be run at full numbers ({@code -Pfull}). */
  public static boolean full() {
    return Boolean.getBoolean("roedtraad.full");
  }
}
