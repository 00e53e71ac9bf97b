package dk.roedtraad.platform.tenant;

import dk.roedtraad.api.TenantId;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One small pool for each tenant's own login, made when first needed, empty when nobody asks. A
 * connection joins the running transaction, and is reset when it is taken: a setting that one
 * request left behind must not meet the next. Today is Denmark's on every connection: the driver
 * would set the zone of the machine, which a role's own setting cannot override.
 */
@ApplicationScoped
public class TenantPools {
  private static final int MOST_CONNECTIONS = 4;
  private static final String NOBODY = "-";
  private static final String RESET = "reset all; set time zone 'Europe/Copenhagen'";

  private final Map<String, AgroalDataSource> pools = new ConcurrentHashMap<>();

  /**
   * A connection of the tenant bound to this thread; without one, of the login without rights.
   *
   * @throws SQLException when the database cannot be reached or all connections are in use
   */
  public Connection connection() throws SQLException {
    String key = BoundTenant.get().map(TenantId::value).orElse(NOBODY);
    return pools.computeIfAbsent(key, this::open).getConnection();
  }

  /** Closes the pool of one tenant; the next request makes a new one. */
  public void close(TenantId tenant) {
    AgroalDataSource pool = pools.remove(tenant.value());
    if (pool != null) {
      pool.close();
    }
  }

  @PreDestroy
  void closeAll() {
    pools.values().forEach(AgroalDataSource::close);
    pools.clear();
  }

  private AgroalDataSource open(String key) {
    Config config = ConfigProvider.getConfig();
    String prefix = key.equals(NOBODY) ? "platform.db." : "tenant." + key + ".db.";
    var supplier =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.minSize(0)
                        .initialSize(0)
                        .maxSize(MOST_CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .reapTimeout(Duration.ofMinutes(2))
                        .maxLifetime(Duration.ofMinutes(30))
                        .validateOnBorrow(true)
                        .connectionValidator(TenantPools::isReset)
                        .transactionIntegration(inTransactions())
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(config.getValue(prefix + "url", String.class))
                                    .principal(
                                        new NamePrincipal(
                                            config.getValue(prefix + "user", String.class)))
                                    .credential(
                                        new SimplePassword(
                                            config.getValue(prefix + "password", String.class)))));
    try {
      return AgroalDataSource.from(supplier);
    } catch (SQLException e) {
      throw new IllegalStateException("no pool for " + key, e);
    }
  }

  /**
   * The server's own transaction manager, looked up by name: resource injection is not there yet at
   * start.
   */
  @SuppressWarnings("BanJNDI") // the names are constants and the registry is the server's own
  private static NarayanaTransactionIntegration inTransactions() {
    try {
      TransactionManager manager = InitialContext.doLookup("java:appserver/TransactionManager");
      TransactionSynchronizationRegistry registry =
          InitialContext.doLookup("java:appserver/TransactionSynchronizationRegistry");
      return new NarayanaTransactionIntegration(manager, registry);
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no transaction manager", e);
    }
  }

  /**
   * Asked each time a connection is taken: one that cannot be reset, because the database was
   * started again since, is thrown away and another is taken in its place.
   */
  private static boolean isReset(Connection connection) {
    // Prepared, so that the driver keeps it and the database need not parse it each time.
    try (PreparedStatement statement = connection.prepareStatement(RESET)) {
      statement.execute();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }
}
