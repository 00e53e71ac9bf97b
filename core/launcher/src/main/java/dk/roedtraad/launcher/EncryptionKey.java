package dk.roedtraad.launcher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a tenant its encryption key once, and notices when it is gone or exchanged. */
final class EncryptionKey {

  private EncryptionKey() {}

  /** The key, or a refusal to start the tenant with a key that would not open its data. */
  static String of(Tenant tenant, Secrets secrets, Sql sql) throws SQLException {
    String name = "tenant." + tenant.id() + ".key";
    String key = secrets.find(name);
    Optional<String> known = sql.one("select key_check from plat.tenant where id = ?", tenant.id());
    if (known.isPresent()) {
      if (!known.get().equals(fingerprint(key))) {
        throw new LostKey();
      }
      return String.valueOf(key);
    }
    if (key == null) {
      key = Secrets.newEncryptionKey();
      secrets.put(name, key);
      // The file first: a key that only the fingerprint remembers would park the tenant for good.
      secrets.save();
    }
    sql.update("update plat.tenant set key_check = ? where id = ?", fingerprint(key), tenant.id());
    return key;
  }

  private static String fingerprint(@Nullable String key) {
    if (key == null) {
      return "";
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key is not the one the tenant's data was encrypted with. */
  static final class LostKey extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
