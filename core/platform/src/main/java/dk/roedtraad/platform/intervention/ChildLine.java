package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the first line of a page about a child.
 *
 * @param bornOn null for a child that is not born
 * @param coordinator who holds the child's thread; empty when none is open
 */
public record ChildLine(
    UUID id, String givenName, String name, @Nullable LocalDate bornOn, String coordinator) {

  /** Whole years on the day; 0 before the birth. */
  public int ageOn(LocalDate day) {
    return Fitting.age(bornOn, day);
  }

  /** Where the line is read; the caller has asked the access layer before. */
  @ApplicationScoped
  public static class Lines {
    @Inject Sql sql;

    /** The line of one child; empty when there is no such child. */
    public Optional<ChildLine> of(UUID child) {
      return sql.one(
          "select c.id, c.given_name, c.given_name || ' ' || c.family_name as name, c.born_on,"
              + " coalesce(a.name, '') as coordinator from child c left join thread t on t.child_id"
              + " = c.id and t.closed_at is null left join account a on a.id = t.holder_id where c.id"
              + " = ?",
          row ->
              new ChildLine(
                  row.uuid("id"),
                  row.text("given_name"),
                  row.text("name"),
                  row.maybeDate("born_on"),
                  row.text("coordinator")),
          child);
    }
  }
}
