package dk.roedtraad.platform.policy;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishes a policy: a new one, or the next version of one that is there already. */
@ApplicationScoped
@Transactional
public class PublishPolicy {
  private static final int LONGEST_TITLE = 200;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * Publishes at once.
   *
   * @param adoptedOn what the admin knows; goes before what the text tells
   * @return the new version's id
   * @throws Refusal when the text has no title or nothing under it, or is published already
   */
  public UUID publish(Caller caller, String text, Optional<LocalDate> adoptedOn) {
    PolicyText policy = PolicyReader.read(text);
    if (policy.title().isEmpty() || policy.title().length() > LONGEST_TITLE) {
      throw new Refusal(Problem.INVALID, "policy.refused.title");
    }
    if (policy.sections().isEmpty()) {
      throw new Refusal(Problem.INVALID, "policy.refused.empty");
    }
    LocalDate adopted = adoptedOn.or(policy::adoptedOn).orElse(null);
    byte[] hash = hash(text + "\n" + adopted);
    if (isPublished(policy.title(), hash)) {
      throw new Refusal(Problem.REFUSED, "policy.refused.same", policy.title());
    }
    UUID id = insert(policy, adopted, hash);
    log.note(
        caller, Purpose.ADMINISTRATION, ReadLog.Action.CREATE, null, "policy", "publish " + id);
    return id;
  }

  private boolean isPublished(String title, byte[] hash) {
    return sql.one(
            "select id from policy where title = ? and source_hash = ? and valid_to is null",
            row -> row.uuid("id"),
            title,
            hash)
        .isPresent();
  }

  private UUID insert(PolicyText policy, @Nullable LocalDate adopted, byte[] hash) {
    UUID id = Ids.next();
    LocalDate today = WorkingDays.today();
    int version =
        sql.one(
                "select max(version) as last from policy where title = ?",
                row -> row.integer("last"),
                policy.title())
            .orElse(0);
    sql.run(
        "update policy set valid_to = ? where title = ? and valid_to is null",
        today,
        policy.title());
    sql.run(
        "insert into policy (id, title, stands_under, stands_under_title, version, adopted_on,"
            + " valid_from, source_hash, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, now())",
        id,
        policy.title(),
        policy.standsUnder().flatMap(this::inForce).orElse(null),
        policy.standsUnder().orElse(""),
        version + 1,
        adopted,
        today,
        hash);
    List<Object[]> rows = new ArrayList<>();
    for (PolicySection section : policy.sections()) {
      rows.add(
          new Object[] {
            id, rows.size(), section.level(), section.heading(), Passage.written(section.passages())
          });
    }
    sql.batch(
        "insert into policy_section (policy_id, position, level, heading, body)"
            + " values (?, ?, ?, ?, ?)",
        rows);
    return id;
  }

  private Optional<UUID> inForce(String title) {
    return sql.one(
        "select id from policy where lower(title) = lower(?) and valid_to is null",
        row -> row.uuid("id"),
        title);
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
