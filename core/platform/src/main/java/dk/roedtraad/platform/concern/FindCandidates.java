package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the child that a concern in somebody's hands is about. An adviser or leader who has to
 * assess a notification may look among all children for that purpose alone, by at least three
 * letters, and few at a time; everybody else among those of their own institutions. Words and hits
 * are logged.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FindCandidates {
  private static final int MOST = 15;
  private static final int SHORTEST = 3;
  private static final String MOTHERS =
      """
      select k.id from family_relation m join child x on x.id = m.child_id
        join family_relation b on b.person_id = m.person_id and b.kind = 'MOTHER'
        join child k on k.id = b.child_id
       where m.child_id = ? and m.kind = 'MOTHER'
         and k.born_on between x.expected_on - 150 and x.expected_on + 60
      """;
  private static final String HERE =
      """
      (? or exists (select 1 from enrolment e join membership w on w.unit_id = e.unit_id
          where e.child_id = k.id and w.account_id = ? and e.valid_from <= current_date
            and (e.valid_to is null or e.valid_to >= current_date)))
      """;
  private static final String CANDIDATES =
      "with mothers as ("
          + MOTHERS
          + "), named as (select k.id from child k where k.born_on is not null and ?::text is not"
          + " null and k.search_name like ext.fold(?::text) and "
          + HERE
          + """
          )
          select c.id, c.given_name || ' ' || c.family_name as name, c.born_on,
                 m.id is not null as mothers,
                 (select u.name || case when e.group_name = '' then '' else ', ' || e.group_name end
                    from enrolment e join unit u on u.id = e.unit_id where e.child_id = c.id
                     and e.valid_from <= current_date
                     and (e.valid_to is null or e.valid_to >= current_date)
                    order by u.kind desc limit 1) as place
            from (select id from mothers union select id from named) f join child c on c.id = f.id
            left join mothers m on m.id = c.id
           order by mothers desc, c.family_name collate "da-x-icu", c.given_name collate "da-x-icu",
                 c.id limit ?
          """;
  private static final String ONE =
      "select k.given_name || ' ' || k.family_name as name from child k where k.id = ? and k.born_on"
          + " is not null and ("
          + HERE
          + " or k.id in ("
          + MOTHERS
          + "))";

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * The children who may be meant, those of the expecting mother first.
   *
   * @param words of a name; fewer than three letters find nobody
   */
  List<Candidate> of(Caller caller, Concern concern, String words) {
    String pattern = pattern(words);
    if (pattern == null && concern.about() != About.UNBORN) {
      return List.of();
    }
    List<Candidate> found =
        sql.list(
            CANDIDATES,
            row ->
                new Candidate(
                    row.uuid("id"),
                    row.text("name"),
                    row.date("born_on"),
                    row.maybeText("place"),
                    row.flag("mothers")),
            concern.childId(),
            pattern,
            pattern,
            looksEverywhere(caller, concern),
            caller.id(),
            MOST);
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.SEARCH,
        null,
        "concern.about",
        words.strip() + ": " + found.size());
    List<UUID> seen = found.stream().map(Candidate::id).toList();
    log.list(caller, Purpose.CONCERN, seen, "concern.about");
    return found;
  }

  /** The child's name, when it is one of those whom the search could have found for the caller. */
  Optional<String> nameOf(Caller caller, Concern concern, UUID child) {
    return sql.one(
        ONE,
        row -> row.text("name"),
        child,
        looksEverywhere(caller, concern),
        caller.id(),
        concern.childId());
  }

  /** A notification has to be assessed whoever it is about; a concern of colleagues is not one. */
  private static boolean looksEverywhere(Caller caller, Concern concern) {
    return concern.isNotification() && caller.isOneOf(Role.ADVISER, Role.LEADER);
  }

  private static @Nullable String pattern(String words) {
    String text = words.replaceAll("[%_\\\\]", " ").strip();
    return text.length() < SHORTEST ? null : "%" + text.replaceAll("\\s+", "%") + "%";
  }
}
