package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Makes agreements while an item is open. Nothing goes out before the item is closed, so a slip of
 * the pen can be taken back.
 */
@ApplicationScoped
@Transactional
public class Agree {
  /** How {@code who} begins when it names an account; otherwise it is the name itself. */
  public static final String ACCOUNT = "account:";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Items items;

  /**
   * Adds an agreement and answers its id.
   *
   * @param who {@link #ACCOUNT} and an account's id, or the name of somebody without one
   * @param dueOn not before the day of the meeting
   */
  public UUID add(Caller by, UUID id, String what, String who, LocalDate dueOn) {
    Items.Held held = items.write(by, id, "meeting.agreement");
    AgendaItem item = held.whileRunning();
    if (what.isBlank() || what.length() > 1000) {
      throw new Refusal(Problem.INVALID, "forum.refuse.agreement-what");
    }
    if (dueOn.isBefore(LocalDate.ofInstant(held.meeting().startsAt(), WorkingDays.DENMARK))) {
      throw new Refusal(Problem.INVALID, "forum.refuse.agreement-past");
    }
    item.open(Instant.now());
    Agreement agreement = new Agreement(Ids.next(), item, what, responsible(who), dueOn);
    em.persist(agreement);
    em.flush();
    return agreement.id();
  }

  /** Takes an agreement away again, while its item is open. */
  public void remove(Caller by, UUID id, UUID agreement) {
    items.write(by, id, "meeting.agreement").whileAhead();
    sql.run("delete from agreement where id = ? and item_id = ?", agreement, id);
  }

  private Responsible responsible(String who) {
    String given = who.strip();
    if (given.isEmpty() || given.length() > 120) {
      throw new Refusal(Problem.INVALID, "forum.refuse.agreement-who");
    }
    if (!given.startsWith(ACCOUNT)) {
      return new Responsible(null, given);
    }
    UUID account = uuid(given.substring(ACCOUNT.length()));
    return sql.one(
            "select name from account where id = ? and active and role in ('PROFESSIONAL',"
                + " 'ADVISER', 'LEADER')",
            row -> new Responsible(account, row.text("name")),
            account)
        .orElseThrow(() -> new Refusal(Problem.INVALID, "forum.refuse.no-account"));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Problem.INVALID, "forum.refuse.no-account");
    }
  }
}
