package dk.roedtraad.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, started once. Nothing it asks for leaves the machine: only names
 * under localhost are resolved.
 */
public final class Chromium {
  /** Why browser tests are left out, for the report. */
  static final String MISSING = "no Chromium: install Debian's chromium or set CHROMIUM";

  private static Browser browser;

  private Chromium() {}

  /** Whether browser tests run: where there is one, and always on the build server. */
  public static boolean isWanted() {
    return found().isPresent() || "true".equals(System.getenv("CI"));
  }

  static synchronized Browser browser() {
    if (browser == null) {
      Path program = found().orElseThrow(() -> new AssertionError(MISSING));
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program)
                      .setHeadless(true)
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-dev-shm-usage",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--no-first-run",
                              "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1,"
                                  + " EXCLUDE localhost, EXCLUDE *.localhost")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  private static Optional<Path> found() {
    String named = System.getenv("CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
