package dk.roedtraad.launcher;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decided about this start. Read through MicroProfile Config: system properties
 * before environment variables before the defaults below.
 *
 * @param data everything the launcher writes lies here
 * @param tenants one folder per municipality
 * @param modules jars dropped in, added to the application at start
 * @param migrations jars or folders searched for migrations instead of the WAR and the modules
 *     folder; empty outside tests
 * @param database an own server, or null for the embedded one
 * @param fresh wipe what an earlier start left behind
 * @param demo load the demo data of the tenants folder
 * @param demoPolicies documents to publish instead of the invented policy, by tenant, in the order
 *     of their age
 * @param demoPassword password of every demo account
 * @param address network address the application listens on
 * @param port its port
 * @param war the application, or null for the one the build left in the working directory
 * @param payaraJar the application server, or null for the one next to the launcher
 * @param configDir where the application's configuration lies
 * @param anchors where the heads of the sealed read logs are written, outside the database
 * @param javaOptions options of the application server's JVM
 * @param readyWithin seconds to wait for the application
 */
public record Settings(
    Path data,
    Path tenants,
    Path modules,
    List<Path> migrations,
    @Nullable DatabaseAccess database,
    boolean fresh,
    boolean demo,
    Map<String, List<Path>> demoPolicies,
    String demoPassword,
    String address,
    int port,
    @Nullable Path war,
    @Nullable Path payaraJar,
    Path configDir,
    Path anchors,
    List<String> javaOptions,
    int readyWithin) {

  /** Reads system properties, environment variables and defaults. */
  public static Settings read() {
    return of(new SmallRyeConfigBuilder().addDefaultSources().addDefaultInterceptors().build());
  }

  /**
   * The given keys and defaults, nothing else: a test is not changed by the machine it runs on.
   *
   * @param values the same keys as the command line, such as {@code roedtraad.data.dir}
   */
  public static Settings of(Map<String, String> values) {
    return of(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(values, "given", 100))
            .addDefaultInterceptors()
            .build());
  }

  private static Settings of(SmallRyeConfig config) {
    try {
      Path data = path(config, "roedtraad.data.dir").orElse(Path.of(".data")).toAbsolutePath();
      return new Settings(
          data.normalize(),
          path(config, "roedtraad.tenants.dir").orElse(Path.of("tenants")).toAbsolutePath(),
          path(config, "roedtraad.modules.dir").orElse(data.resolve("modules")).toAbsolutePath(),
          list(config, "roedtraad.migrations", ",").map(Path::of).toList(),
          database(config),
          flag(config, "roedtraad.fresh"),
          flag(config, "roedtraad.demo"),
          policies(config),
          text(config, "roedtraad.demo.password").orElse("roed-traad-2026"),
          text(config, "roedtraad.http.address").orElse("127.0.0.1"),
          config.getOptionalValue("roedtraad.http.port", Integer.class).orElse(8080),
          path(config, "roedtraad.war").orElse(null),
          path(config, "roedtraad.payara.jar").orElse(null),
          path(config, "roedtraad.config.dir").orElse(data.resolve("config")).toAbsolutePath(),
          path(config, "roedtraad.anchor.dir").orElse(data.resolve("anchors")).toAbsolutePath(),
          list(config, "roedtraad.java.options", "\\s+").toList(),
          config.getOptionalValue("roedtraad.ready.seconds", Integer.class).orElse(180));
    } catch (IllegalArgumentException wrongType) {
      throw new LaunchFailure(
          "A setting cannot be read, correct it: " + wrongType.getMessage(), wrongType);
    }
  }

  /** The application, as a file or an exploded directory. */
  Path requireWar() {
    return firstThatExists(
        war,
        List.of(
            Path.of("core", "app", "target", "roedtraad"),
            Path.of("core", "app", "target", "roedtraad.war")),
        "The application is not there, build it first: mvn -Prun");
  }

  Path requirePayaraJar() {
    Path beside = Path.of("payara-micro.jar");
    try {
      Path own =
          Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      beside = own.resolveSibling("payara-micro.jar");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return firstThatExists(
        payaraJar,
        List.of(beside, Path.of("core", "launcher", "target", "payara-micro.jar")),
        "payara-micro.jar is not there, build first (mvn -Prun) or name it in roedtraad.payara.jar.");
  }

  private static Path firstThatExists(
      @Nullable Path named, List<Path> usual, String whatToDoOtherwise) {
    return (named == null ? usual.stream() : Stream.of(named))
        .filter(Files::exists)
        .findFirst()
        .map(found -> found.toAbsolutePath().normalize())
        .orElseThrow(() -> new LaunchFailure(whatToDoOtherwise));
  }

  private static @Nullable DatabaseAccess database(SmallRyeConfig config) {
    return text(config, "roedtraad.db.url")
        .map(
            url ->
                new DatabaseAccess(
                    url,
                    text(config, "roedtraad.db.user").orElse("postgres"),
                    text(config, "roedtraad.db.password").orElse("")))
        .orElse(null);
  }

  /** "nord=/srv/policies/first.txt, nord=/srv/policies/second.txt". */
  private static Map<String, List<Path>> policies(SmallRyeConfig config) {
    Map<String, List<Path>> policies = new TreeMap<>();
    list(config, "roedtraad.demo.policies", ",")
        .forEach(
            entry -> {
              String[] parts = entry.split("=", 2);
              Path file = Path.of(parts[parts.length - 1].strip()).toAbsolutePath().normalize();
              if (parts.length < 2 || !Files.isReadable(file)) {
                throw new LaunchFailure(
                    "roedtraad.demo.policies names \""
                        + entry
                        + "\", which is no municipality=file that can be read.");
              }
              policies.computeIfAbsent(parts[0].strip(), key -> new ArrayList<>()).add(file);
            });
    return policies;
  }

  private static boolean flag(SmallRyeConfig config, String key) {
    return config.getOptionalValue(key, Boolean.class).orElse(false);
  }

  private static Optional<String> text(SmallRyeConfig config, String key) {
    return config.getOptionalValue(key, String.class);
  }

  private static Optional<Path> path(SmallRyeConfig config, String key) {
    return text(config, key).map(Path::of);
  }

  private static Stream<String> list(SmallRyeConfig config, String key, String separator) {
    return text(config, key).stream()
        .flatMap(all -> Stream.of(all.split(separator, -1)))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }
}
