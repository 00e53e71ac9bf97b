package dk.roedtraad.app.stage;

import dk.roedtraad.api.MunicipalityModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One of the test tenants, as the configuration directory describes it to the application. */
public final class Municipality {

  /** The four that are attacked and attack, each with another shipped module. */
  public static final List<String> FOUR = List.of("nord", "syd", "vest", "midt");

  private static final Map<String, Municipality> MADE = new ConcurrentHashMap<>();

  private final String id;
  private final Properties config;
  private World world;

  private Municipality(String id) {
    this.id = id;
    this.config = new Properties();
    Path file = Stage.platform().configDir().resolve("roedtraad.properties");
    try (var in = Files.newBufferedReader(file)) {
      config.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Municipality of(String id) {
    return MADE.computeIfAbsent(id, Municipality::new);
  }

  /**
   * All that have a {@link World}: the four, one each for the rules, the browsers, the budgets, the
   * programs, the relations, the units, the settings, the matrix, the checks of looks.
   */
  static List<Municipality> settled() {
    return Stream.concat(
            FOUR.stream(),
            Stream.of("oest", "sund", "bred", "naer", "prog", "skov", "rette", "gitter", "kig"))
        .map(Municipality::of)
        .toList();
  }

  /** The installation's own tenant, which has people and never a child. */
  public static Municipality operator() {
    return of("operator");
  }

  /** The four, in order. */
  public static List<Municipality> four() {
    return FOUR.stream().map(Municipality::of).toList();
  }

  public String id() {
    return id;
  }

  /** The host name that browsers use, without port. */
  public String host() {
    return value("hosts").split(",")[0];
  }

  public String schema() {
    return value("db.schema");
  }

  public String appRole() {
    return value("db.user");
  }

  /** The shipped module that this tenant has switched on. */
  public MunicipalityModule module() {
    String wanted = value("modules");
    return ServiceLoader.load(MunicipalityModule.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(module -> module.id().value().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no module " + wanted + " on the class path"));
  }

  /** What lives in this municipality; made when first asked for. */
  public synchronized World world() {
    if (world == null) {
      world = World.in(this);
    }
    return world;
  }

  /** A connection with the tenant's own login, the one the application uses. */
  public Connection connect() {
    try {
      return DriverManager.getConnection(value("db.url"), value("db.user"), value("db.password"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What puts people in where there is no {@link World}. */
  public Given given(String canary) {
    return new Given(rows(), canary);
  }

  /** A short-lived door to the tenant's rows. */
  public Rows rows() {
    return new Rows(this::connect);
  }

  /** The same rows seen by the login that made the database: for grants and for planting. */
  public Rows asProvisioner() {
    return new Rows(this::connectAsProvisioner);
  }

  /** A connection with every right in the database. */
  public Connection connectAsProvisioner() {
    try {
      Connection connection = Stage.platform().provisioner().connect("roedtraad");
      connection.createStatement().execute("set search_path = " + schema() + ", ext");
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String value(String key) {
    return config.getProperty("tenant." + id + "." + key);
  }

  @Override
  public String toString() {
    return id;
  }
}
