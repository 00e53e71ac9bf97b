package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of the bound tenant: begun at log-in, resumed by every request, ended at log-out. */
@ApplicationScoped
public class Sessions {
  static final Duration IDLE = Duration.ofMinutes(45);
  static final Duration LONGEST = Duration.ofHours(10);
  private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

  @Inject Sql sql;
  @Inject Sealing sealing;

  /**
   * How a session that the municipality's own log-in began is ended there too.
   *
   * @param session the provider's own number of it; null when it has none
   * @param idToken the token that it gave; never kept in clear
   */
  public record Elsewhere(String issuer, @Nullable String session, String idToken) {}

  /** Begins a session and answers its token, which is kept nowhere. */
  @Transactional
  public String begin(UUID account, Device device) {
    return begin(account, device, null);
  }

  /** The same after a log-in at the provider. */
  @Transactional
  public String begin(UUID account, Device device, @Nullable Elsewhere elsewhere) {
    String token = Tokens.fresh();
    Instant now = Instant.now();
    sql.run(
        "delete from login_session where ends_at < ? or last_seen_at < ?", now, now.minus(IDLE));
    sql.run(
        "insert into login_session (token_hash, account_id, csrf_token, created_at, last_seen_at,"
            + " ends_at, device, issuer, provider_session, id_token) values (?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?::bytea)",
        Tokens.hash(token),
        account,
        Tokens.fresh(),
        now,
        now,
        now.plus(LONGEST),
        device.kept(),
        elsewhere == null ? null : elsewhere.issuer(),
        elsewhere == null ? null : elsewhere.session(),
        elsewhere == null ? null : sealing.seal(elsewhere.idToken()));
    return token;
  }

  /** The caller whose session this token opens; empty when it is unknown, idle too long or over. */
  public Optional<Caller> resume(String token) {
    Instant now = Instant.now();
    byte[] hash = Tokens.hash(token);
    Optional<Resumed> found =
        sql.one(
            "select a.id, a.name, a.title, a.role, a.language, s.csrf_token, s.last_seen_at,"
                + " v.version from login_session s join account a on a.id = s.account_id and a.active"
                + " cross join settings_version v"
                + " where s.token_hash = ? and s.last_seen_at > ? and s.ends_at > ?",
            row ->
                new Resumed(
                    new Caller(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("title"),
                        row.one(Role.class, "role"),
                        row.text("language"),
                        row.text("csrf_token"),
                        row.longValue("version")),
                    row.instant("last_seen_at")),
            hash,
            now.minus(IDLE),
            now);
    found
        .filter(resumed -> resumed.lastSeen().isBefore(now.minus(TOUCH_AFTER)))
        .ifPresent(
            resumed ->
                sql.run(
                    "update login_session set last_seen_at = ? where token_hash = ?", now, hash));
    return found.map(Resumed::caller);
  }

  /**
   * Ends the session of this token; nothing happens when there is none.
   *
   * @return how to end it at the provider; empty when no provider began it
   */
  @Transactional
  public Optional<Elsewhere> end(String token) {
    return sql.one(
            "delete from login_session where token_hash = ? returning issuer, provider_session,"
                + " id_token",
            row -> Optional.ofNullable(elsewhere(row)),
            (Object) Tokens.hash(token))
        .flatMap(found -> found);
  }

  private @Nullable Elsewhere elsewhere(Row row) throws SQLException {
    String issuer = row.maybeText("issuer");
    return issuer == null
        ? null
        : new Elsewhere(
            issuer, row.maybeText("provider_session"), sealing.open(row.sealed("id_token")));
  }

  /**
   * Ends what the provider has ended: its one session, else all that it had begun for somebody by
   * then. A later session stays: an old message sent again ends nothing new.
   */
  @Transactional
  public int endElsewhere(
      String issuer, @Nullable String session, @Nullable String subject, Instant until) {
    return session != null
        ? sql.run(
            "delete from login_session where issuer = ? and provider_session = ?", issuer, session)
        : sql.run(
            "delete from login_session s using account_identity i where i.issuer = ? and i.subject ="
                + " ? and s.account_id = i.account_id and s.issuer = i.issuer and s.created_at <= ?",
            issuer,
            subject,
            until);
  }

  /** Ends every session of somebody, wherever they are logged in; answers how many. */
  public int endAll(UUID account) {
    return sql.run("delete from login_session where account_id = ?", account);
  }

  /** Ends every session of somebody but the one of this token. */
  public void endOthers(UUID account, String token) {
    sql.run(
        "delete from login_session where account_id = ? and token_hash <> ?",
        account,
        Tokens.hash(token));
  }

  private record Resumed(Caller caller, Instant lastSeen) {}
}
