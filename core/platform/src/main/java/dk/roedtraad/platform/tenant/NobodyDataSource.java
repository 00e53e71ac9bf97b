package dk.roedtraad.platform.tenant;

import dk.roedtraad.platform.configuration.DirectoryConfigSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The data source that the persistence unit names: a login without any right, so that whatever
 * passes the tenant's door by fails closed.
 */
public class NobodyDataSource extends PGSimpleDataSource {
  private static final long serialVersionUID = 1L;

  /** Reads the login itself: the container resolves no value of the application's own sources. */
  public NobodyDataSource() {
    DirectoryConfigSource config = new DirectoryConfigSource();
    String url = config.getValue("platform.db.url");
    if (url != null) {
      setUrl(url);
      setUser(config.getValue("platform.db.user"));
      setPassword(config.getValue("platform.db.password"));
    }
  }
}
