package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The authenticator app of each local account. Set up, then shown to work by a first code, and only
 * then asked for. The secret is sealed, the codes on paper are hashed, and each code serves once.
 */
@ApplicationScoped
@Transactional
public class SecondFactors {
  @Inject Sql sql;
  @Inject Sealing sealing;
  @Inject LogInTries tries;
  @Inject SecondFactors inTransaction;

  private record Kept(String secret, boolean confirmed, long lastStep) {}

  /** Whether somebody's app is asked for at log-in. */
  public boolean has(UUID account) {
    return kept(account).map(Kept::confirmed).orElse(false);
  }

  /**
   * The secret to put into the app: the same until it is confirmed, so that a page can be reloaded.
   *
   * @throws IllegalStateException when there is one in use
   */
  public String setUp(UUID account) {
    Optional<Kept> kept = kept(account);
    if (kept.isPresent()) {
      if (kept.get().confirmed()) {
        throw new IllegalStateException("an app is in use already");
      }
      return kept.get().secret();
    }
    String secret = Codes.secret();
    sql.run(
        "insert into second_factor (account_id, secret) values (?, ?) on conflict do nothing",
        account,
        sealing.seal(secret));
    return kept(account).map(Kept::secret).orElseThrow();
  }

  /**
   * The first code shows that the app works; from now on it is asked for.
   *
   * @return the codes to write down, shown this once; empty when the code is wrong
   */
  public List<String> confirm(UUID account, String code) {
    Optional<Kept> kept = kept(account).filter(each -> !each.confirmed());
    OptionalLong step =
        kept.isEmpty()
            ? OptionalLong.empty()
            : Codes.step(kept.get().secret(), code, Instant.now(), 0);
    if (step.isEmpty()) {
      return List.of();
    }
    sql.run(
        "update second_factor set confirmed_at = ?, last_step = ? where account_id = ?",
        Instant.now(),
        step.getAsLong(),
        account);
    List<String> paper = Codes.onPaper();
    List<Object[]> rows = new ArrayList<>();
    paper.forEach(each -> rows.add(new Object[] {account, Tokens.hash(Codes.plain(each))}));
    sql.run("delete from recovery_code where account_id = ?", account);
    sql.batch("insert into recovery_code (account_id, code_hash) values (?, ?)", rows);
    return paper;
  }

  /** How a code was taken. */
  public enum Check {
    RIGHT,
    WRONG,
    TOO_MANY
  }

  /** Whether the code, of the app or from paper, is right; it serves once. Guesses are counted. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Check check(UUID account, String code) {
    String counted = "code:" + account;
    if (!tries.count(counted, counted)) {
      return Check.TOO_MANY;
    }
    if (!inTransaction.use(account, code)) {
      return Check.WRONG;
    }
    tries.forgive(counted, counted);
    return Check.RIGHT;
  }

  /** One transaction; public only so that it is intercepted. */
  public boolean use(UUID account, String code) {
    Optional<Kept> kept = kept(account).filter(Kept::confirmed);
    if (kept.isEmpty()) {
      return false;
    }
    OptionalLong step = Codes.step(kept.get().secret(), code, Instant.now(), kept.get().lastStep());
    if (step.isPresent()) {
      return sql.run(
              "update second_factor set last_step = ? where account_id = ? and last_step < ?",
              step.getAsLong(),
              account,
              step.getAsLong())
          == 1;
    }
    return sql.run(
            "delete from recovery_code where account_id = ? and code_hash = ?",
            account,
            Tokens.hash(Codes.plain(code)))
        == 1;
  }

  /** Takes it away: a lost telephone, or a new one. */
  public void remove(UUID account) {
    sql.run("delete from recovery_code where account_id = ?", account);
    sql.run("delete from second_factor where account_id = ?", account);
  }

  private Optional<Kept> kept(UUID account) {
    return sql.one(
        "select secret, confirmed_at is not null as confirmed, last_step from second_factor where"
            + " account_id = ?",
        row ->
            new Kept(
                sealing.open(row.sealed("secret")),
                row.flag("confirmed"),
                row.longValue("last_step")),
        account);
  }
}
