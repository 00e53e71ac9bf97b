package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where somebody is logged in, for themselves to see and to end. */
@ApplicationScoped
@Transactional
public class OwnSessions {
  private static final String MINE =
      """
      select id, device, created_at, last_seen_at, issuer is not null as by_provider, token_hash = ? as this_one
        from login_session where account_id = ? and ends_at > ? and last_seen_at > ?
       order by token_hash = ? desc, last_seen_at desc, id limit ?
      """;
  private static final int MOST = 50;

  @Inject Sql sql;

  /**
   * One of them.
   *
   * @param byProvider whether the municipality's own log-in began it
   * @param here whether it is the one that asks
   */
  public record Mine(
      UUID id, Device device, Instant since, Instant lastSeen, boolean byProvider, boolean here) {}

  /**
   * Those that are open, the one that asks first.
   *
   * @param token of the one that asks
   */
  public List<Mine> of(Caller caller, String token) {
    byte[] hash = Tokens.hash(token);
    Instant now = Instant.now();
    return sql.list(
        MINE,
        row ->
            new Mine(
                row.uuid("id"),
                Device.kept(row.text("device")),
                row.instant("created_at"),
                row.instant("last_seen_at"),
                row.flag("by_provider"),
                row.flag("this_one")),
        hash,
        caller.id(),
        now,
        now.minus(Sessions.IDLE),
        hash,
        MOST);
  }

  /** Ends one of the caller's own; nothing happens to anybody else's. */
  public void end(Caller caller, UUID id) {
    sql.run("delete from login_session where id = ? and account_id = ?", id, caller.id());
  }
}
