package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Counts tries to log in. A try is counted before the password is looked at, under the lock of its
 * row, and given back when the password was right: guesses sent at the same moment cannot pass each
 * other. Each count is committed by itself, so that nobody waits while a password is hashed.
 */
@ApplicationScoped
public class LogInTries {
  private static final int BY_NAME_AND_ADDRESS = 5;
  private static final int BY_NAME = 60;
  private static final int BY_ADDRESS = 100;
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final String COUNT =
      """
      insert into login_failure as f (subject, tries, since) values (?, 1, ?)
      on conflict (subject) do update set
        tries = case when f.since < ? then 1 else f.tries + 1 end,
        since = case when f.since < ? then excluded.since else f.since end
      returning tries
      """;

  /** Last in its transaction, and past what is locked: whoever deletes waits for nobody. */
  private static final String PURGE =
      """
      delete from login_failure where subject in
        (select subject from login_failure where since < ? limit 500 for update skip locked)
      """;

  @Inject Sql sql;
  @Inject Sealing sealing;

  /**
   * Counts a try.
   *
   * @return false when there have been too many: the password must not be looked at
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean count(String name, String address) {
    boolean within =
        within(pair(name, address), BY_NAME_AND_ADDRESS)
            && within(name(name), BY_NAME)
            && within(address(address), BY_ADDRESS);
    sql.run(PURGE, Instant.now().minus(WINDOW));
    return within;
  }

  /** Gives a try back that was no guess, and forgets what this address tried with this name. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forgive(String name, String address) {
    sql.run("delete from login_failure where subject = ?", pair(name, address));
    giveBack(name(name));
    giveBack(address(address));
  }

  private boolean within(String subject, int most) {
    Instant now = Instant.now();
    Instant begun = now.minus(WINDOW);
    return sql.one(COUNT, row -> row.integer("tries") <= most, subject, now, begun, begun)
        .orElse(false);
  }

  private void giveBack(String subject) {
    sql.run("update login_failure set tries = greatest(0, tries - 1) where subject = ?", subject);
  }

  /** What was typed is not kept: people type passwords into the wrong field. */
  private String pair(String name, String address) {
    return "pair:" + hashed(name + "\n" + address);
  }

  private String name(String name) {
    return "name:" + hashed(name);
  }

  private String address(String address) {
    return "address:" + hashed(address);
  }

  /** With the municipality's own key: names and addresses are few enough to be guessed without. */
  private String hashed(String text) {
    return HexFormat.of().formatHex(sealing.fingerprint("login:" + text));
  }
}
