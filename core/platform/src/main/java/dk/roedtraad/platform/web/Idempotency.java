package dk.roedtraad.platform.web;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a repeated request happen once: the first with a key does it, every later one with the same
 * key and the same content gets the same answer. Key and effect are kept in one transaction.
 */
@ApplicationScoped
public class Idempotency {
  private static final int LONGEST_KEY = 100;

  @Inject Sql sql;

  /** An answer that can be given again. */
  public record Answer(int status, String location, String body) {}

  /**
   * Does the work, or gives the answer of the first time.
   *
   * @param key the header {@code Idempotency-Key}; null does the work each time
   * @param request the content that belongs to the key
   * @throws Refusal when the key was used for another content
   */
  @Transactional
  public Answer once(Caller caller, @Nullable String key, String request, Supplier<Answer> work) {
    if (key == null || key.isBlank()) {
      return work.get();
    }
    if (key.length() > LONGEST_KEY) {
      throw new Refusal(Problem.INVALID, "problem.idempotency-key");
    }
    byte[] hash = hash(request);
    int first =
        sql.run(
            "insert into idempotency_key (account_id, key, request_hash, status) values (?, ?, ?, 0) on"
                + " conflict do nothing",
            caller.id(),
            key,
            hash);
    if (first == 0) {
      return again(caller, key, hash)
          .orElseThrow(() -> new Refusal(Problem.INVALID, "problem.idempotency-key"));
    }
    Answer answer = work.get();
    sql.run(
        "update idempotency_key set status = ?, location = ?, body = ? where account_id = ? and key ="
            + " ?",
        answer.status(),
        answer.location(),
        answer.body(),
        caller.id(),
        key);
    return answer;
  }

  private Optional<Answer> again(Caller caller, String key, byte[] hash) {
    return sql.one(
        "select status, location, body from idempotency_key where account_id = ? and key = ? and"
            + " request_hash = ?",
        row -> new Answer(row.integer("status"), row.text("location"), row.text("body")),
        caller.id(),
        key,
        hash);
  }

  private static byte[] hash(String request) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
