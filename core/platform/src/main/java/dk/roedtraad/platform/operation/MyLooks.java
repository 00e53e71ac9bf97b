package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the caller has looked at lately, as the log has it. A child is named while the caller may
 * see it, and that is a look at a list too, which is not told of here.
 */
@ApplicationScoped
@Transactional
public class MyLooks {
  static final String SECTION = "own-looks";
  private static final int MOST = 100;
  private static final int READ = 400;
  private static final Duration TOGETHER = Duration.ofMinutes(1);
  private static final String LATEST =
      " select l.at, l.action, l.section, l.child_id from read_log l where l.account_id = ? and"
          + " l.section <> ? order by l.at desc, l.id desc limit ?";
  private static final String NAMED =
      Related.MINE
          + """
          , l as not materialized (
            select at, action, section, child_id, id from read_log
             where account_id = ? and section <> ? order by at desc, id desc limit ?),
          seen as (select distinct child_id from mine
                    where child_id in (select child_id from l where child_id is not null))
          select l.at, l.action, l.section, s.child_id,
                 c.given_name || ' ' || c.family_name as name
            from l left join seen s on s.child_id = l.child_id left join child c on c.id = s.child_id
           order by l.at desc, l.id desc
          """;

  @Inject Sql sql;
  @Inject ReadLog log;

  /**
   * A look, or several of the same kind within a minute.
   *
   * @param at of the latest
   * @param child null when it was at no child, or at one whom the caller does not see any more
   * @param name empty without a child
   */
  public record Look(
      Instant at,
      ReadLog.Action action,
      String section,
      @Nullable UUID child,
      String name,
      int times) {

    private boolean goesWith(Look earlier) {
      return action == earlier.action
          && section.equals(earlier.section)
          && Objects.equals(child, earlier.child)
          && Duration.between(earlier.at, at).compareTo(TOGETHER) <= 0;
    }
  }

  /** The latest looks, newest first. */
  public List<Look> of(Caller caller) {
    UUID me = caller.id();
    boolean seesChildren = !caller.isOneOf(Role.TENANT_ADMIN, Role.OPERATOR);
    List<Look> found =
        seesChildren
            ? sql.list(NAMED, MyLooks::named, Related.to(me, me, SECTION, READ))
            : sql.list(LATEST, MyLooks::unnamed, me, SECTION, READ);
    List<Look> folded = folded(found);
    List<Look> shown = folded.size() > MOST ? folded.subList(0, MOST) : folded;
    List<UUID> children =
        shown.stream().map(Look::child).filter(Objects::nonNull).distinct().toList();
    if (!children.isEmpty()) {
      log.list(caller, Purpose.EVERYDAY, children, SECTION);
    }
    return List.copyOf(shown);
  }

  /** Equal looks that follow each other within a minute, as one. */
  static List<Look> folded(List<Look> newestFirst) {
    List<Look> folded = new ArrayList<>();
    for (Look look : newestFirst) {
      Look last = folded.isEmpty() ? null : folded.get(folded.size() - 1);
      if (last != null && last.goesWith(look)) {
        folded.set(
            folded.size() - 1,
            new Look(
                last.at,
                last.action,
                last.section,
                last.child,
                last.name,
                last.times + look.times));
      } else {
        folded.add(look);
      }
    }
    return folded;
  }

  private static Look named(Row row) throws SQLException {
    String name = row.maybeText("name");
    return look(row, row.maybeUuid("child_id"), name == null ? "" : name);
  }

  private static Look unnamed(Row row) throws SQLException {
    return look(row, null, "");
  }

  private static Look look(Row row, @Nullable UUID child, String name) throws SQLException {
    return new Look(
        row.instant("at"),
        row.one(ReadLog.Action.class, "action"),
        row.text("section"),
        child,
        name,
        1);
  }
}
