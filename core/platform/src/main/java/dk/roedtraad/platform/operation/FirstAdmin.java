package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.demo.DemoLoader;
import dk.roedtraad.platform.people.Passwords;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives a municipality without any account its first administrator. The password is made by chance
 * and written beside the configuration, for the operator to hand over; on a demo installation it is
 * the demo's, unless the municipality's folder brings demo accounts of its own.
 */
@ApplicationScoped
@Transactional
public class FirstAdmin {
  private static final int BYTES = 12;

  @Inject Sql sql;

  /** Makes the account when there is none; a second time nothing happens. */
  public void of(Tenant tenant) {
    Config config = ConfigProvider.getConfig();
    Optional<String> demoFolder = config.getOptionalValue("demo.dir", String.class);
    boolean demo = demoFolder.isPresent();
    boolean bringsAccounts =
        demoFolder.filter(folder -> DemoLoader.isFor(tenant, Path.of(folder))).isPresent();
    boolean empty = sql.one("select id from account limit 1", row -> row.uuid("id")).isEmpty();
    if (!empty || bringsAccounts) {
      return;
    }
    Optional<String> known =
        demo ? config.getOptionalValue("demo.password", String.class) : Optional.empty();
    String password = known.orElseGet(FirstAdmin::chance);
    String username = tenant.isMunicipality() ? "admin" : "drift";
    Role role = tenant.isMunicipality() ? Role.TENANT_ADMIN : Role.OPERATOR;
    sql.run(
        "insert into account (id, username, name, title, role, password_hash, emergency) values (?, ?,"
            + " ?, ?, ?, ?, true)",
        Ids.next(),
        username,
        "Administrator",
        "",
        role,
        Passwords.hash(password));
    if (known.isEmpty()) {
      write(tenant, username, password);
    }
  }

  private static String chance() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void write(Tenant tenant, String username, String password) {
    Path file =
        Path.of(
            System.getProperty("roedtraad.config.dir", "."), "first-admin-" + tenant.id() + ".txt");
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, username + " " + password + System.lineSeparator());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
