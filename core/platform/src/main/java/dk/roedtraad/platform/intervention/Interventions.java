package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads interventions. Asks for no permission: whoever calls has asked, or shows only counts. */
@ApplicationScoped
class Interventions {
  @Inject Sql sql;

  /**
   * An answer to whether it helps.
   *
   * @param nextReview null when it ended
   */
  record Answer(
      LocalDate askedOn,
      Instant answeredAt,
      String answeredBy,
      Effect effect,
      String words,
      GoesOn goesOn,
      @Nullable LocalDate nextReview,
      String nextReason) {}

  /**
   * How a type with a limit is used.
   *
   * @param nextFree the earliest agreed end to come; null when none is agreed
   */
  record Usage(int taken, @Nullable LocalDate nextFree) {}

  Optional<InterventionLine> find(UUID id) {
    return sql.one(InterventionLine.SELECT + " where i.id = ?", InterventionLine::read, id);
  }

  /** All of a child, the newest first; those of its class or unit are not among them. */
  List<InterventionLine> ofChild(UUID child) {
    return sql.list(
        InterventionLine.SELECT + " where i.child_id = ? order by i.starts_on desc, i.id desc",
        InterventionLine::read,
        child);
  }

  /** The answers so far, the newest first. */
  List<Answer> answers(UUID intervention) {
    return sql.list(
        "select asked_on, answered_at, answered_by, effect, words, goes_on, next_review, next_reason"
            + " from intervention_effect where intervention_id = ? order by answered_at desc, id"
            + " desc",
        row ->
            new Answer(
                row.date("asked_on"),
                row.instant("answered_at"),
                row.text("answered_by"),
                row.one(Effect.class, "effect"),
                row.text("words"),
                row.one(GoesOn.class, "goes_on"),
                row.maybeDate("next_review"),
                row.text("next_reason")),
        intervention);
  }

  /** What is taken of each type now, planned places too. A family takes one place. */
  Map<String, Usage> taken(LocalDate today) {
    Map<String, Usage> counts = new HashMap<>();
    sql.list(
        "select type_key, count(distinct coalesce(family_id, id)) as taken, min(expected_end) filter (where expected_end >= ?) as"
            + " next from intervention where state in ('PLANNED', 'RUNNING') group by type_key",
        row ->
            counts.put(
                row.text("type_key"), new Usage(row.integer("taken"), row.maybeDate("next"))),
        today);
    return counts;
  }

  /** What is taken of a type, planned places too. Others who ask wait until this commits. */
  Usage takePlace(String typeKey, LocalDate today) {
    sql.run(
        "insert into intervention_places (type_key, asked_at) values (?, ?) on conflict (type_key)"
            + " do update set asked_at = excluded.asked_at",
        typeKey,
        Instant.now());
    return sql.one(
            "select count(distinct coalesce(family_id, id)) as taken, min(expected_end) filter (where expected_end >= ?) as next"
                + " from intervention where type_key = ? and state in ('PLANNED', 'RUNNING')",
            row -> new Usage(row.integer("taken"), row.maybeDate("next")),
            today,
            typeKey)
        .orElseThrow();
  }
}
