package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was done about a concern, in the words of who did it. It stands here for every concern; the
 * child's thread tells it too, where there is a child.
 */
@ApplicationScoped
public class ConcernSteps {
  private static final int MOST = 100;

  @Inject Sql sql;

  /** What somebody did. */
  public enum Kind {
    ASSESSED,
    FOLLOWED_UP,
    GIVEN,
    CLOSED
  }

  /** One step. */
  public record Done(Instant at, Kind kind, String words, String by, String title) {}

  void note(Caller by, UUID concern, Kind kind, String words) {
    sql.run(
        "insert into concern_step (id, concern_id, at, kind, words, actor_name, actor_title) values"
            + " (?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        concern,
        Instant.now(),
        kind,
        words,
        by.name(),
        by.title());
  }

  /** The steps of a concern that the caller handles, newest first. */
  public List<Done> of(ConcernView concern) {
    if (!concern.handles()) {
      return List.of();
    }
    return sql.list(
        "select at, kind, words, actor_name, actor_title from concern_step where concern_id = ?"
            + " order by at desc, id desc limit ?",
        row ->
            new Done(
                row.instant("at"),
                row.one(Kind.class, "kind"),
                row.text("words"),
                row.text("actor_name"),
                row.text("actor_title")),
        concern.id(),
        MOST);
  }
}
