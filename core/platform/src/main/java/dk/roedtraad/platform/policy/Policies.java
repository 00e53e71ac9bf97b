package dk.roedtraad.platform.policy;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The published policies of the bound tenant, in all their versions. */
@ApplicationScoped
@Transactional
public class Policies {
  @Inject Sql sql;

  /**
   * One version of a policy.
   *
   * @param adoptedOn null when nobody knows
   * @param standsUnder title of the policy it is a part of; may be empty
   * @param validTo the day the next version took over; null for the one in force
   */
  public record Version(
      UUID id,
      String title,
      int number,
      @Nullable LocalDate adoptedOn,
      String standsUnder,
      @Nullable LocalDate validTo,
      Instant publishedAt) {}

  /** The versions in force, by title. */
  public List<Version> inForce() {
    return sql.list(
        "select * from policy where published_at is not null and valid_to is null"
            + " order by title collate \"da-x-icu\"",
        Policies::read);
  }

  /** One version; empty when there is none of that id. */
  public Optional<Version> find(UUID id) {
    return sql.one(
        "select * from policy where id = ? and published_at is not null", Policies::read, id);
  }

  /** All versions of one policy, the newest first. */
  public List<Version> versions(String title) {
    return sql.list(
        "select * from policy where title = ? and published_at is not null order by version desc",
        Policies::read,
        title);
  }

  /** The sections of a version, in order. */
  public List<PolicySection> sections(UUID policy) {
    return sql.list(
        "select level, heading, body from policy_section where policy_id = ? order by position",
        row ->
            new PolicySection(
                row.integer("level"), row.text("heading"), Passage.parse(row.text("body"))),
        policy);
  }

  private static Version read(Row row) throws SQLException {
    return new Version(
        row.uuid("id"),
        row.text("title"),
        row.integer("version"),
        row.maybeDate("adopted_on"),
        row.text("stands_under_title"),
        row.maybeDate("valid_to"),
        row.instant("published_at"));
  }
}
