package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * What each person says at an item, in their own words and with equal weight. Rows of their own, so
 * that two people can write at once.
 */
@ApplicationScoped
@Transactional
public class Statements {
  private static final String PART =
      "select part, 1 as rank from item_participant where item_id = ? and name = ? union all select"
          + " coalesce(nullif(m.profession, ''), a.title), 2 from forum_member m join account a on"
          + " a.id = m.account_id where m.forum_id = ? and a.name = ? order by rank limit 1";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Items items;

  /** Adds somebody's words after the others; takes the item up when the meeting runs. */
  public void say(Caller by, UUID id, String speaker, String part, String words) {
    if (speaker.isBlank() || words.isBlank()) {
      throw new Refusal(Problem.INVALID, "forum.refuse.who-says-what");
    }
    Items.Held held = items.write(by, id, "meeting.statement");
    AgendaItem item = held.whileAhead();
    if (held.meeting().state() == MeetingState.RUNNING) {
      item.open(Instant.now());
    }
    em.flush();
    sql.run(
        "insert into item_statement (id, item_id, position, speaker, part, words) select ?, ?,"
            + " coalesce(max(position), 0) + 1, ?, ?, ? from item_statement where item_id = ?",
        Ids.next(),
        id,
        speaker.strip(),
        part.isBlank() ? partOf(id, held.meeting(), speaker.strip()) : part.strip(),
        words.strip(),
        id);
  }

  /** What somebody at the meeting is, when their name is one of those there; otherwise empty. */
  private String partOf(UUID item, SeenMeeting meeting, String name) {
    return sql.one(PART, row -> row.text("part"), item, name, meeting.forum(), name).orElse("");
  }

  /** Takes somebody's words away again, while the item is not closed. */
  public void unsay(Caller by, UUID id, UUID statement) {
    items.write(by, id, "meeting.statement").whileAhead();
    sql.run("delete from item_statement where id = ? and item_id = ?", statement, id);
  }
}
