package dk.roedtraad.platform.login;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Log-ins that have gone to the provider and are not back. Each comes back once, or never. */
@ApplicationScoped
@Transactional
class Attempts {
  /** How long somebody may take at the provider. */
  static final Duration OPEN = Duration.ofMinutes(10);

  @Inject Sql sql;

  /**
   * One that has just begun.
   *
   * @param state goes to the provider and comes back
   * @param browser goes into a cookie and must come back with it
   * @param nonce must stand in the token
   * @param verifier shows that whoever brings the code is who asked for it
   */
  record Begun(String state, String browser, String nonce, String verifier) {}

  /** One that came back. */
  record Back(String nonce, String verifier, String next) {}

  /** Begins one; those that are too old go. */
  Begun begin(String next) {
    Begun begun = new Begun(Tokens.fresh(), Tokens.fresh(), Tokens.fresh(), Tokens.fresh());
    Instant now = Instant.now();
    sql.run("delete from login_attempt where expires_at < ?", now);
    sql.run(
        "insert into login_attempt (state_hash, browser_hash, nonce, verifier, next, expires_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        Tokens.hash(begun.state()),
        Tokens.hash(begun.browser()),
        begun.nonce(),
        begun.verifier(),
        next,
        now.plus(OPEN));
    return begun;
  }

  /** Takes one away; empty when it is unknown, used, too old or another browser's. */
  Optional<Back> take(String state, String browser) {
    return sql.one(
        "delete from login_attempt where state_hash = ? and browser_hash = ? and expires_at > ?"
            + " returning nonce, verifier, next",
        row -> new Back(row.text("nonce"), row.text("verifier"), row.text("next")),
        Tokens.hash(state),
        Tokens.hash(browser),
        Instant.now());
  }
}
