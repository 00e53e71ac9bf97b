package dk.roedtraad.platform.seal;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Seals what has been written since the last batch. The hash of a row is made by the database, so
 * that no row travels; the hash of a batch is made here, over the one before.
 *
 * <p>A row that claims to be older than an hour before the last batch is not sealed: it was not
 * there then. The verification finds it.
 */
@ApplicationScoped
@Transactional
class Sealer {
  private static final int MOST = 20_000;

  /** Every column in one unambiguous text; the verification writes the same. */
  private static final String ROW_HASH =
      """
      sha256(convert_to(jsonb_build_array(r.id, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
        r.account_id, r.actor, r.relation, r.purpose, r.action, r.child_id, r.section, r.detail, r.xid)::text, 'UTF8'))
      """;

  /**
   * A number of a transaction that is yet to come stems from the server of before a restore: such a
   * row is as finished as any.
   */
  private static final String FRESH =
      """
      with now_running as (
        select pg_snapshot_xmin(s)::text::bigint as xmin, pg_snapshot_xmax(s)::text::bigint as xmax,
               clock_timestamp() as sealed_at
          from pg_current_snapshot() s),
      fresh as (
        select r.id, r.at, row_number() over (order by r.xid, r.id) as position,
      """
          + ROW_HASH
          + """
           as row_hash
          from read_log r, now_running n
         where r.at > ? and (r.xid < n.xmin or r.xid >= n.xmax)
           and not exists (select 1 from log_chain c where c.log_id = r.id)
         order by r.xid, r.id limit ?),
      put as (
        insert into log_chain (seal, position, log_id, row_hash)
          select ?, position, id, row_hash from fresh returning 1)
      select count(*) as row_count, min(at) as first_at, max(at) as last_at,
             sha256(string_agg(row_hash, ''::bytea order by position)) as content,
             (select count(*) from put) as put_count, (select sealed_at from now_running) as sealed_at,
             jsonb_build_array(?::bigint, count(*),
               to_char((select sealed_at from now_running) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
               to_char(min(at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
               to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'))::text as described
        from fresh
      """;

  @Inject Sql sql;

  /**
   * The end of the chain.
   *
   * @param number of the batch
   * @param hash of the batch
   * @param more whether there is more to seal at once
   */
  record Head(long number, byte[] hash, boolean more) {}

  private record Last(long number, Instant sealedAt, byte[] hash) {}

  private record Batch(
      int rows, Instant sealedAt, Instant first, Instant last, byte[] content, String described) {}

  /** Seals one batch; empty when there is nothing to seal, or another node is at it. */
  Optional<Head> seal() {
    if (sql.one("select only_row from log_turn for update skip locked", row -> true).isEmpty()) {
      return Optional.empty();
    }
    Optional<Last> before = last();
    long number = before.map(Last::number).orElse(0L) + 1;
    Instant since = before.map(last -> last.sealedAt().minusSeconds(3600)).orElse(Instant.EPOCH);
    Optional<Batch> batch =
        sql.one(FRESH, Sealer::batch, since, MOST, number, number)
            .filter(found -> found.rows() > 0);
    if (batch.isEmpty()) {
      return Optional.empty();
    }
    byte[] hash =
        hash(
            before.map(Last::hash).orElseGet(Sealer::beginning),
            batch.get().described(),
            batch.get().content());
    sql.run(
        "insert into log_seal (number, sealed_at, row_count, first_at, last_at, content, hash) values"
            + " (?, ?, ?, ?, ?, ?, ?)",
        number,
        batch.get().sealedAt(),
        batch.get().rows(),
        batch.get().first(),
        batch.get().last(),
        batch.get().content(),
        hash);
    return Optional.of(new Head(number, hash, batch.get().rows() == MOST));
  }

  /** The batches after this one, oldest first: for the file outside. */
  List<Head> after(long number) {
    return sql.list(
        "select number, hash from log_seal where number > ? order by number limit 10000",
        row -> new Head(row.longValue("number"), row.sealed("hash"), false),
        number);
  }

  private Optional<Last> last() {
    return sql.one(
        "select number, sealed_at, hash from log_seal order by number desc limit 1",
        row -> new Last(row.longValue("number"), row.instant("sealed_at"), row.sealed("hash")));
  }

  private static Batch batch(Row row) throws SQLException {
    int rows = row.integer("row_count");
    return rows == 0
        ? new Batch(0, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, new byte[0], "")
        : new Batch(
            rows,
            row.instant("sealed_at"),
            row.instant("first_at"),
            row.instant("last_at"),
            row.sealed("content"),
            row.text("described"));
  }

  /** Before the first batch stands the municipality: no other's chain begins so. */
  static byte[] beginning() {
    return hash(new byte[0], "read log of " + BoundTenant.required(), new byte[0]);
  }

  private static byte[] hash(byte[] before, String described, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      digest.update(described.getBytes(StandardCharsets.UTF_8));
      digest.update(content);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
