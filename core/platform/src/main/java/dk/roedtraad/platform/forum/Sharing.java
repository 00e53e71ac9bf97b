package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.platform.consent.Consents;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whether, and on what ground, a forum may share what it knows of a child. Consent is asked for
 * first; without it early work may be shared at one meeting and in special cases one more, among
 * those whom the rule names, and not a third time.
 */
@ApplicationScoped
class Sharing {
  private static final int EARLY_MEETINGS = 2;

  private static final String EARLY =
      """
      select count(*) as n from agenda_item i join meeting m on m.id = i.meeting_id
        join thread t on t.child_id = i.child_id and t.closed_at is null
       where i.child_id = ? and i.basis = 'EARLY_WORK' and i.state <> 'POSTPONED'
         and m.state <> 'CANCELLED' and m.ends_at >= t.opened_at
      """;
  private static final String CASE =
      "select 1 from concern where child_id = ? and form = 'NOTIFICATION' and state <> 'CLOSED'";

  /** People whose only units are outside the municipality: police, hospital, associations. */
  private static final String OUTSIDERS =
      """
      select 1 from membership w join unit u on u.id = w.unit_id
       where w.account_id = any (select x.account_id from forum_member x where x.forum_id = ?)
       group by w.account_id having bool_and(u.area = 'EXTERNAL') limit 1
      """;

  @Inject Sql sql;
  @Inject Consents consents;

  /**
   * The ground on which something is shared.
   *
   * @param words why it is discussed once more; empty unless that was asked
   */
  record Ground(SharingBasis basis, String words) {}

  /**
   * How things stand with a child, before a meeting is chosen.
   *
   * @param consented whether the professionals around the child may share on consent
   * @param earlyMeetings at how many meetings early work was shared without it
   */
  record Standing(boolean consented, boolean isCase, int earlyMeetings) {}

  Standing of(UUID child) {
    return sql.one(
            "select consents_to(?, null) as consented, exists ("
                + CASE
                + ") as open, ("
                + EARLY
                + ") as early",
            row -> new Standing(row.flag("consented"), row.flag("open"), row.integer("early")),
            child,
            child,
            child)
        .orElseThrow();
  }

  /**
   * The ground for a meeting; the child is held until the transaction ends, so that two meetings at
   * once are not both the first.
   *
   * @param words why it must be discussed once more without consent
   * @throws Refusal when there is no ground, with what to do
   */
  Ground ground(UUID child, UUID forum, Optional<ForumType> type, String words) {
    sql.one("select id from child where id = ? for no key update", row -> row.uuid("id"), child);
    Optional<SharingBasis> firm = firm(child, forum, type);
    if (firm.isPresent()) {
      return new Ground(firm.get(), "");
    }
    int early = earlyMeetings(child);
    whyNot(early, forum)
        .ifPresent(
            key -> {
              throw new Refusal(Problem.REFUSED, key);
            });
    if (early == 1 && words.isBlank()) {
      throw new Refusal(Problem.INVALID, "forum.share.why");
    }
    return new Ground(SharingBasis.EARLY_WORK, early == 0 ? "" : words.strip());
  }

  /** Whether there is a ground at all, for whoever has another way to go. */
  boolean isPossible(UUID child, UUID forum, Optional<ForumType> type) {
    return firm(child, forum, type).isPresent() || whyNot(earlyMeetings(child), forum).isEmpty();
  }

  /** A ground that can be stood on as often as is needed; empty when early work alone is left. */
  private Optional<SharingBasis> firm(UUID child, UUID forum, Optional<ForumType> type) {
    if (type.filter(known -> known.areas().equals(Set.of(Area.SPECIAL))).isPresent()) {
      return Optional.of(SharingBasis.WITHIN);
    }
    if (consents.holdsFor(child, forum)) {
      return Optional.of(SharingBasis.CONSENT);
    }
    return isCase(child) ? Optional.of(SharingBasis.CASE) : Optional.empty();
  }

  private Optional<String> whyNot(int early, UUID forum) {
    if (early >= EARLY_MEETINGS) {
      return Optional.of("forum.share.third");
    }
    return sql.one(OUTSIDERS, row -> "forum.share.outside", forum);
  }

  /**
   * Keeps people from outside away from what is shared without consent.
   *
   * @throws Refusal when the account is of somebody outside and the item stands on early work
   */
  void mayJoin(UUID item, UUID account) {
    boolean outside =
        sql.one(
                "select 1 from agenda_item i where i.id = ? and i.basis = 'EARLY_WORK' and exists"
                    + " (select 1 from membership w join unit u on u.id = w.unit_id where w.account_id"
                    + " = ? having bool_and(u.area = 'EXTERNAL'))",
                row -> true,
                item,
                account)
            .isPresent();
    if (outside) {
      throw new Refusal(Problem.REFUSED, "forum.share.outside");
    }
  }

  private boolean isCase(UUID child) {
    return sql.one(CASE, row -> true, child).isPresent();
  }

  private int earlyMeetings(UUID child) {
    return sql.one(EARLY, row -> row.integer("n"), child).orElse(0);
  }
}
