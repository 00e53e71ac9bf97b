package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of the application's logins and the encryption key of each tenant. A lost password
 * is replaced; a lost key is not, because what it encrypted would be lost with it.
 */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Map<String, String> values = new TreeMap<>();

  private Secrets(Path file) {
    this.file = file;
  }

  static Secrets in(Path data) {
    Secrets secrets = new Secrets(data.resolve("secrets.properties"));
    if (Files.exists(secrets.file)) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(secrets.file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new LaunchFailure("Make " + secrets.file + " readable.", e);
      }
      properties
          .stringPropertyNames()
          .forEach(k -> secrets.values.put(k, properties.getProperty(k)));
    }
    return secrets;
  }

  synchronized @Nullable String find(String key) {
    return values.get(key);
  }

  synchronized String password(String key) {
    return values.computeIfAbsent(key, absent -> newPassword());
  }

  synchronized void put(String key, String value) {
    values.put(key, value);
  }

  /** Written before a password is given to the database, or a crash would lock everybody out. */
  synchronized void save() {
    PrivateFile.write(file, PrivateFile.properties("Keep this file with the backups.", values));
  }

  static String newPassword() {
    return HexFormat.of().formatHex(bytes(24));
  }

  static String newEncryptionKey() {
    return Base64.getEncoder().encodeToString(bytes(32));
  }

  static String newHex() {
    return HexFormat.of().formatHex(bytes(4));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
