package dk.roedtraad.benchmark.page;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The login of the application's own tenant, and a pool as small as the application's. */
public record Pool(String url, String user, String password) {
  /** As in the application. */
  public static final int MOST_CONNECTIONS = 4;

  private static final String FILE = "database.properties";

  /** Writes the login below the folder, for the processes that replay. */
  public void save(Path folder) {
    Properties values = new Properties();
    values.setProperty("url", url);
    values.setProperty("user", user);
    values.setProperty("password", password);
    try {
      Files.createDirectories(folder);
      try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
        values.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A pool on the login that was saved. */
  public static HikariDataSource open(Path folder) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HikariConfig config = new HikariConfig();
    config.setDriverClassName("org.postgresql.Driver");
    config.setJdbcUrl(values.getProperty("url"));
    config.setUsername(values.getProperty("user"));
    config.setPassword(values.getProperty("password"));
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    return new HikariDataSource(config);
  }
}
