package dk.roedtraad.platform.login;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.staff.Removal;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What the provider tells of people without waiting for them to come: that somebody is gone, or
 * back. It sees those alone whom it has let in, and only their names there.
 */
@ApplicationScoped
@Transactional
public class ProvisionedPeople {
  private static final int SHORTEST_TOKEN = 32;
  private static final String PEOPLE =
      """
      select a.id, a.username, i.subject, a.active and a.gone_at is null as active from account_identity i
        join account a on a.id = i.account_id where i.issuer = ?
      """;

  @Inject Sql sql;
  @Inject Removal removal;

  /**
   * Somebody as the provider knows them.
   *
   * @param subject the provider's own name of them
   * @param active whether they can come in
   */
  public record Person(UUID id, String username, String subject, boolean active) {}

  /**
   * Whether this is the provider's token; a tenant without one has none that is right.
   *
   * @throws NotThere when the tenant has no log-in of its own, or no such token
   */
  public boolean isProvider(String token) {
    String right =
        ConfigProvider.getConfig()
            .getOptionalValue(
                "tenant." + BoundTenant.required() + ".login.scim-token", String.class)
            .filter(text -> text.length() >= SHORTEST_TOKEN)
            .orElseThrow(NotThere::new);
    issuer();
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /** Those with this user name or this subject; both empty for none. */
  public List<Person> find(String username, String subject) {
    return sql.list(
        PEOPLE + " and (lower(a.username) = lower(?) or i.subject = ?) order by a.id limit 20",
        ProvisionedPeople::person,
        issuer(),
        username,
        subject);
  }

  /** Somebody; empty when the provider has not let them in. */
  public Optional<Person> one(UUID id) {
    return sql.one(PEOPLE + " and a.id = ?", ProvisionedPeople::person, issuer(), id);
  }

  /** Gone: access ends at once, and the leader holds. Empty when there is no such person. */
  public Optional<Person> gone(UUID id) {
    Optional<Person> person = one(id);
    person.ifPresent(found -> removal.remove(found.id(), "scim"));
    return person.flatMap(found -> one(found.id()));
  }

  /** Back, unless an administrator has closed the account by hand. */
  public Optional<Person> back(UUID id) {
    if (one(id).isPresent()) {
      sql.run(
          "update account set gone_at = null, active = true, version = version + 1 where id = ? and not"
              + " by_hand and (gone_at is not null or not active)",
          id);
    }
    return one(id);
  }

  private static String issuer() {
    return Provider.here().orElseThrow(NotThere::new).issuer();
  }

  private static Person person(Row row) throws SQLException {
    return new Person(
        row.uuid("id"), row.text("username"), row.text("subject"), row.flag("active"));
  }
}
