package dk.roedtraad.platform.web;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.data.SqlFailure;
import dk.roedtraad.platform.people.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a repeated request happen once: the first with a key does it, every later one of the same
 * account with the same key and the same content gets the same answer. Key and effect are kept in
 * one transaction: a request that was refused or failed leaves no key, and may be sent again.
 */
@ApplicationScoped
public class Idempotency {
  /** How long an answer is kept. */
  public static final Duration KEPT = Duration.ofHours(24);

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
  private static final byte[] UNDER_WAY = new byte[0];

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  @Inject Sql sql;

  /**
   * Does the work, or gives the answer of the first time. A second request that comes while the
   * first is under way waits for it.
   *
   * @param key the header {@code Idempotency-Key}
   * @param fingerprint of the request, asked once the request has been read to its end
   * @throws Refusal when the key belongs to another request, or the first takes too long
   */
  @Transactional(rollbackOn = Exception.class)
  public Response once(
      Caller caller, String key, Supplier<byte[]> fingerprint, Callable<Response> work)
      throws Exception {
    if (!KEY.matcher(key).matches()) {
      throw new Refusal(Problem.INVALID, "problem.idempotency-key");
    }
    forgetOld();
    if (!isFirst(caller, key)) {
      Kept kept = kept(caller, key).orElseThrow(() -> refused(Problem.KEY_IN_USE));
      if (!MessageDigest.isEqual(kept.fingerprint(), fingerprint.get())) {
        throw refused(Problem.KEY_REUSED);
      }
      return kept.answer();
    }
    Response answer = work.call();
    if (answer.getStatus() >= 400) {
      transaction.setRollbackOnly();
      return answer;
    }
    Kept kept = Kept.of(answer, fingerprint.get());
    keep(caller, key, kept);
    return kept.answer();
  }

  private void forgetOld() {
    sql.run(
        "delete from idempotency_key where (account_id, key) in (select account_id, key from"
            + " idempotency_key where created_at < ? limit 100 for update skip locked)",
        Instant.now().minus(KEPT));
  }

  private boolean isFirst(Caller caller, String key) {
    try {
      return sql.run(
              "insert into idempotency_key (account_id, key, request_hash, status) values (?, ?, ?,"
                  + " 0) on conflict do nothing",
              caller.id(),
              key,
              UNDER_WAY)
          == 1;
    } catch (SqlFailure e) {
      if (e.isWaitTooLong()) {
        throw refused(Problem.KEY_IN_USE);
      }
      throw e;
    }
  }

  private Optional<Kept> kept(Caller caller, String key) {
    return sql.one(
        "select request_hash, status, location, etag, type, body from idempotency_key where"
            + " account_id = ? and key = ?",
        row ->
            new Kept(
                Objects.requireNonNull(row.bytes("request_hash")),
                row.integer("status"),
                row.text("location"),
                row.text("etag"),
                row.text("type"),
                row.text("body")),
        caller.id(),
        key);
  }

  private void keep(Caller caller, String key, Kept kept) {
    sql.run(
        "update idempotency_key set request_hash = ?, status = ?, location = ?, etag = ?, type = ?,"
            + " body = ? where account_id = ? and key = ?",
        kept.fingerprint(),
        kept.status(),
        kept.location(),
        kept.etag(),
        kept.type(),
        kept.body(),
        caller.id(),
        key);
  }

  private static Refusal refused(Problem problem) {
    return new Refusal(problem, problem.key() + ".what");
  }

  /** An answer that can be given again. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Kept(
      byte[] fingerprint, int status, String location, String etag, String type, String body) {

    static Kept of(Response answer, byte[] fingerprint) {
      Object entity = answer.getEntity();
      return new Kept(
          Arrays.copyOf(fingerprint, fingerprint.length),
          answer.getStatus(),
          text(answer.getLocation()),
          text(answer.getHeaderString(HttpHeaders.ETAG)),
          text(answer.getMediaType()),
          text(entity));
    }

    Response answer() {
      Response.ResponseBuilder again = Response.status(status);
      if (!location.isEmpty()) {
        again.location(URI.create(location));
      }
      if (!etag.isEmpty()) {
        again.header(HttpHeaders.ETAG, etag);
      }
      if (!type.isEmpty()) {
        again.type(type);
      }
      return body.isEmpty() ? again.build() : again.entity(body).build();
    }

    private static String text(@Nullable Object value) {
      return value == null ? "" : value.toString();
    }
  }
}
