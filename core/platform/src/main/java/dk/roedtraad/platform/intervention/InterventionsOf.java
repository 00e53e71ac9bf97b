package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What runs for a child, for other pages. Whoever shows it has asked the access layer. */
@ApplicationScoped
public class InterventionsOf {
  @Inject Sql sql;

  /**
   * One that runs.
   *
   * @param step null when it has none
   * @param levelNameKey text key of the prevention level's name; empty when it has none
   */
  public record Running(
      UUID id,
      String name,
      @Nullable Integer step,
      String levelNameKey,
      Area area,
      LocalDate since,
      LocalDate reviewOn) {}

  /** The highest step first; one statement. */
  public List<Running> running(UUID child) {
    return sql.list(
        "select id, name, step, level, area, starts_on, review_on from intervention where child_id ="
            + " ? and state = 'RUNNING' order by step desc nulls last, starts_on, id",
        row ->
            new Running(
                row.uuid("id"),
                row.text("name"),
                row.maybeInteger("step"),
                row.text("level").isEmpty() ? "" : row.text("level") + ".name",
                row.one(Area.class, "area"),
                row.date("starts_on"),
                row.date("review_on")),
        child);
  }
}
