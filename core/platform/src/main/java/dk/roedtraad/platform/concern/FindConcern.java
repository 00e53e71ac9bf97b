package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a concern by its number, for those who may open it: who handles it and who raised it. To
 * everybody else there is none. The search is logged with the number.
 */
@ApplicationScoped
@Transactional
public class FindConcern {
  private static final Pattern NUMBER =
      Pattern.compile("(?i)(?:nr\\.?|no\\.?|sag|bekymring|#)?\\s*(?:nr\\.?)?\\s*(\\d{1,12})");
  private static final String ONE =
      Related.LED
          + """
          select c.id, c.number, c.child_id,
                 coalesce(k.given_name || ' ' || k.family_name, c.group_label) as name
            from concern c left join child k on k.id = c.child_id
           where c.number = ? and (c.holder_id = ? or c.raised_by = ?
             or c.holder_id in (select account_id from led))
          """;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A concern.
   *
   * @param name of the child or the group; empty for a child still to be found
   */
  public record Found(UUID id, long number, String name) {}

  /** What the words say is the number of a concern: "22", "nr. 22"; empty otherwise. */
  static Optional<Long> number(String words) {
    Matcher number = NUMBER.matcher(words.strip());
    return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
  }

  /** The concern with the number that the words say, when the caller may open it. */
  public Optional<Found> byNumber(Caller caller, String words) {
    Optional<Long> number = number(words);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    UUID me = caller.id();
    UUID[] child = new UUID[1];
    Optional<Found> found =
        sql.one(
            ONE,
            row -> {
              child[0] = row.maybeUuid("child_id");
              return new Found(row.uuid("id"), row.longValue("number"), row.text("name"));
            },
            me,
            number.get(),
            me,
            me);
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.SEARCH,
        child[0],
        "search",
        "no " + number.get() + ": " + (found.isPresent() ? 1 : 0));
    return found;
  }
}
