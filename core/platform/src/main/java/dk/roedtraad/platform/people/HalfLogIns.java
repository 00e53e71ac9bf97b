package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The password was right and the code is still to come. Opens nothing but the place for the code.
 */
@ApplicationScoped
@Transactional
public class HalfLogIns {
  /** How long the second half may take. */
  public static final Duration OPEN = Duration.ofMinutes(10);

  @Inject Sql sql;

  /** Begins one and answers its token, which is kept nowhere; those that are too old go. */
  String begin(UUID account) {
    String token = Tokens.fresh();
    Instant now = Instant.now();
    sql.run("delete from half_log_in where expires_at < ?", now);
    sql.run(
        "insert into half_log_in (token_hash, account_id, expires_at) values (?, ?, ?)",
        Tokens.hash(token),
        account,
        now.plus(OPEN));
    return token;
  }

  /** Whose it is; empty when it is unknown or too old, or the account is closed. */
  public Optional<UUID> whose(String token) {
    return sql.one(
        "select a.id from half_log_in h join account a on a.id = h.account_id where h.token_hash = ?"
            + " and h.expires_at > ? and a.active and a.gone_at is null",
        row -> row.uuid("id"),
        Tokens.hash(token),
        Instant.now());
  }

  /** It has become a whole one, or is broken off. */
  public void end(String token) {
    sql.run("delete from half_log_in where token_hash = ?", (Object) Tokens.hash(token));
  }
}
