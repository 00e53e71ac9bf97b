package dk.roedtraad.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Everything the application needs before it starts: a database server, a place in it for each
 * tenant, migrated tables and the configuration directory. Integration tests use the same class, so
 * that they run against exactly what the launcher makes.
 */
public final class Platform implements AutoCloseable {

  /**
   * Libraries whose every failure becomes a reason or a {@link LaunchFailure}. Held here, because
   * the logging system forgets the level of a logger nobody holds.
   */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  static {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final DataFolder folder;
  private final @Nullable EmbeddedServer embedded;
  private final DatabaseAccess provisioner;
  private final Path configDir;
  private final Path application;
  private final List<Placed> tenants;

  private Platform(
      DataFolder folder,
      @Nullable EmbeddedServer embedded,
      DatabaseAccess provisioner,
      Path configDir,
      Path application,
      List<Placed> tenants) {
    this.folder = folder;
    this.embedded = embedded;
    this.provisioner = provisioner;
    this.configDir = configDir;
    this.application = application;
    this.tenants = tenants;
  }

  /**
   * Starts the server if none is given, provisions, migrates, verifies and writes the
   * configuration. A tenant that fails is parked and does not keep the others from starting. May be
   * called again on the same data folder after {@link #close()}; what is already right stays as it
   * is.
   *
   * @param settings see {@link Settings#of}; {@code roedtraad.migrations} names the jars or folders
   *     to migrate from where there is no WAR
   * @return the prepared platform; never null; close it to stop the embedded server
   * @throws LaunchFailure if no tenant could start, with one sentence that says what to do
   */
  public static Platform prepare(Settings settings) {
    return prepare(settings, () -> {}, step -> {});
  }

  /** With a check that is made once nothing of an earlier start is left, and steps to tell. */
  static Platform prepare(Settings settings, Runnable check, Consumer<String> progress) {
    DataFolder folder = DataFolder.open(settings.data());
    EmbeddedServer embedded = null;
    try {
      new OwnProcess(PayaraProcess.pidFile(settings)).stopLeftover();
      check.run();
      wipeIfFresh(settings, folder);
      Application application =
          settings.migrations().isEmpty()
              ? Application.assemble(settings)
              : new Application(settings.data(), settings.migrations());
      Migrations migrations = MigrationFiles.read(application.jars());
      List<Tenant> tenants = TenantFolders.read(settings.tenants());
      Secrets secrets = Secrets.in(settings.data());
      DatabaseAccess server = settings.database();
      if (server == null) {
        embedded = EmbeddedServer.start(settings.data(), secrets);
        server = embedded.superuser();
        progress.accept("PostgreSQL is running");
      }
      List<Placed> placed = new Placing(server, secrets, migrations).place(tenants);
      progress.accept("Tenants are provisioned and migrated");
      Path config = ConfigDirectory.write(settings, server, secrets, placed);
      return new Platform(folder, embedded, server, config, application.exploded(), placed);
    } catch (RuntimeException e) {
      if (embedded != null) {
        embedded.close();
      }
      folder.close();
      throw e;
    }
  }

  /** The directory for the application's system property {@code roedtraad.config.dir}. */
  public Path configDir() {
    return configDir;
  }

  /**
   * The login that made everything. For tests that plant or look; never for the application.
   *
   * @see DatabaseAccess#connect(String)
   */
  public DatabaseAccess provisioner() {
    return provisioner;
  }

  /** Ids of the tenants that can be used, the operator among them. */
  public List<String> readyTenants() {
    return tenants.stream().filter(Placed::ready).map(placed -> placed.tenant().id()).toList();
  }

  /** One line per reason that keeps a tenant from starting; empty if all are ready. */
  public List<String> parkedReasons() {
    List<String> reasons = new ArrayList<>();
    tenants.forEach(
        placed ->
            placed.tenant().problems().forEach(p -> reasons.add(placed.tenant().id() + ": " + p)));
    return reasons;
  }

  /** One line per module that could not be installed where it is switched off anyway. */
  public List<String> leftOutReasons() {
    Map<String, List<String>> where = new TreeMap<>();
    tenants.forEach(
        placed ->
            placed
                .unavailable()
                .forEach(
                    (module, reason) ->
                        where
                            .computeIfAbsent(
                                Reasons.migration(module, reason), r -> new ArrayList<>())
                            .add(placed.tenant().id())));
    return where.entrySet().stream()
        .map(e -> String.join(", ", e.getValue()) + ": " + e.getKey())
        .toList();
  }

  /** The directory to deploy, with the modules that were dropped in. */
  Path application() {
    return application;
  }

  List<Placed> tenants() {
    return tenants;
  }

  /** Stops the embedded server and lets others use the data folder. */
  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
    folder.close();
  }

  private static void wipeIfFresh(Settings settings, DataFolder folder) {
    if (!settings.fresh()) {
      return;
    }
    if (settings.database() != null) {
      throw new LaunchFailure(
          "roedtraad.fresh wipes the embedded database only: drop the database "
              + Provisioner.DATABASE
              + " on your server yourself.");
    }
    EmbeddedServer.stopLeftover(settings.data());
    folder.wipe();
  }

  /** A sentence for a refusal of the database, which names the address but no password. */
  static LaunchFailure unusable(DatabaseAccess server, SQLException e) {
    return new LaunchFailure(
        "The database "
            + server
            + " cannot be used, check roedtraad.db.url, .user and .password and the user's rights: "
            + e.getMessage(),
        e);
  }
}
