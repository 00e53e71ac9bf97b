package dk.roedtraad.app.inside;

import dk.roedtraad.platform.data.InstantColumn;
import dk.roedtraad.platform.forum.Meeting;
import dk.roedtraad.platform.tenant.TenantSessionCustomizer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import jakarta.transaction.UserTransaction;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * A persistence unit like the shipped one, with the one switch wrong that the shipped one has
 * right.
 */
final class CacheOn implements AutoCloseable {
  private final EntityManagerFactory factory;

  CacheOn() throws NamingException {
    Unit unit = new Unit((DataSource) new InitialContext().lookup("java:app/jdbc/nobody"));
    factory = new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
  }

  boolean finds(UUID meeting) throws Exception {
    UserTransaction transaction =
        (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
    transaction.begin();
    EntityManager em = factory.createEntityManager();
    try {
      return em.find(Meeting.class, meeting) != null;
    } finally {
      em.close();
      transaction.rollback();
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  /** What the container would read of the file. */
  private record Unit(DataSource nobody) implements PersistenceUnitInfo {
    @Override
    public String getPersistenceUnitName() {
      return "cache-on";
    }

    @Override
    public String getPersistenceProviderClassName() {
      return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
      return PersistenceUnitTransactionType.JTA;
    }

    @Override
    public DataSource getJtaDataSource() {
      return nobody;
    }

    @Override
    public DataSource getNonJtaDataSource() {
      return nobody;
    }

    @Override
    public List<String> getMappingFileNames() {
      return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
      return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
      return Meeting.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
      return List.of(Meeting.class.getName(), InstantColumn.class.getName());
    }

    @Override
    public boolean excludeUnlistedClasses() {
      return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
      return SharedCacheMode.ALL;
    }

    @Override
    public ValidationMode getValidationMode() {
      return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
      Properties properties = new Properties();
      properties.put("eclipselink.session.customizer", TenantSessionCustomizer.class.getName());
      properties.put("eclipselink.target-database", "PostgreSQL");
      properties.put("eclipselink.target-server", "Glassfish");
      properties.put("eclipselink.weaving", "false");
      return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
      return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
      return Meeting.class.getClassLoader();
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
      return getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
      // Nothing is woven here.
    }
  }
}
