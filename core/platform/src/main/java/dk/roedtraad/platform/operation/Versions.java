package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.modules.InstalledModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Comparator;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is installed, as the files themselves say. A municipality that serves has its schema at the
 * newest of the platform's scripts; one that has not is parked, and says so.
 */
@ApplicationScoped
public class Versions {
  private static final Logger LOG = Logger.getLogger(Versions.class.getName());
  private static final String SCRIPTS = "db/migration/core/";
  private static final Pattern SCRIPT = Pattern.compile(SCRIPTS + "V([0-9_]+)__.*\\.sql");

  /** The platform's version; a dash when its file says none. */
  public String platform() {
    return of("dk.roedtraad/roedtraad-platform");
  }

  /** A module's version; a dash when its file says none. */
  public String module(InstalledModule module) {
    return of("dk.roedtraad.modules/" + module.id().value());
  }

  /** The newest script of the schema: "20261126_0910"; a dash when they cannot be listed. */
  public String schema() {
    URL folder = loader().getResource(SCRIPTS);
    try {
      if (folder != null && folder.openConnection() instanceof JarURLConnection jar) {
        return jar.getJarFile().stream()
            .map(JarEntry::getName)
            .map(SCRIPT::matcher)
            .filter(Matcher::matches)
            .map(script -> script.group(1))
            .max(Comparator.naturalOrder())
            .orElse("-");
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the scripts of the schema cannot be listed", e);
    }
    return "-";
  }

  private static String of(String artifact) {
    try (InputStream file =
        loader().getResourceAsStream("META-INF/maven/" + artifact + "/pom.properties")) {
      return version(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the version of " + artifact + " cannot be read", e);
      return "-";
    }
  }

  static String version(@Nullable InputStream file) throws IOException {
    Properties said = new Properties();
    if (file != null) {
      said.load(file);
    }
    return said.getProperty("version", "-");
  }

  private static ClassLoader loader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
