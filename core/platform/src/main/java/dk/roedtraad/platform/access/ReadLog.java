package dk.roedtraad.platform.access;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who looked at what and why. Always in the transaction that reads or changes: when the
 * row cannot be written, the transaction fails and nothing is shown.
 */
@ApplicationScoped
public class ReadLog {
  private static final String INSERT =
      "insert into read_log (id, account_id, actor, relation, purpose, action, child_id, section,"
          + " detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject Sql sql;

  /** What was done. */
  public enum Action {
    READ,
    SEARCH,
    CREATE,
    CHANGE,
    EXPORT,
    DELETE,
    REFUSED
  }

  /** One look at one child. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(
      Caller caller,
      Relation relation,
      Purpose purpose,
      Action action,
      UUID child,
      String section) {
    insert(caller, relation.name(), purpose, action, child, section, "");
  }

  /** A look that is not at one child's page: a search with its words, a refusal, an export. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(
      Caller caller,
      Purpose purpose,
      Action action,
      @Nullable UUID child,
      String section,
      String detail) {
    insert(caller, "", purpose, action, child, section, detail);
  }

  /**
   * Somebody asked for what is not theirs, or is not there. In a transaction of its own, since the
   * one that was refused is rolled back.
   *
   * @param path the address that was asked for; holds ids, never names
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(Caller caller, NotThere refusal, String section, String path) {
    insert(
        caller, "", Purpose.EVERYDAY, Action.REFUSED, refusal.child().orElse(null), section, path);
  }

  /** One row for each child that a list showed, in one go. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void list(Caller caller, Purpose purpose, List<UUID> children, String section) {
    if (children.isEmpty()) {
      return;
    }
    sql.run(
        "insert into read_log (id, account_id, actor, relation, purpose, action, child_id, section,"
            + " detail) select gen_random_uuid(), ?, ?, '', ?, 'READ', c, ?, 'LIST'"
            + " from unnest(?::uuid[]) c",
        caller.id(),
        caller.name(),
        purpose,
        section,
        children.toArray(UUID[]::new));
  }

  /** A look at several children at the same time, each by its own relation, in one go. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void each(Caller caller, Purpose purpose, Map<UUID, Relation> children, String section) {
    if (children.isEmpty()) {
      return;
    }
    List<UUID> ids = List.copyOf(children.keySet());
    sql.run(
        "insert into read_log (id, account_id, actor, relation, purpose, action, child_id, section,"
            + " detail) select gen_random_uuid(), ?, ?, r, ?, 'READ', c, ?, ''"
            + " from unnest(?::uuid[], ?::text[]) as shown (c, r)",
        caller.id(),
        caller.name(),
        purpose,
        section,
        ids.toArray(UUID[]::new),
        ids.stream().map(id -> String.valueOf(children.get(id))).toArray(String[]::new));
  }

  /** A look at one child whose siblings are named beside it, in one go. */
  @Transactional(Transactional.TxType.MANDATORY)
  void withSiblings(Caller caller, Relation relation, Purpose purpose, UUID child, String section) {
    sql.run(
        "insert into read_log (id, account_id, actor, relation, purpose, action, child_id, section,"
            + " detail) select ?, ?::uuid, ?, ?, ?, 'READ', ?::uuid, ?, '' union all"
            + " select gen_random_uuid(), ?::uuid, ?, '', ?, 'READ', sibling_id, 'sibling', 'LIST'"
            + " from sibling where child_id = ?",
        Ids.next(),
        caller.id(),
        caller.name(),
        relation.name(),
        purpose,
        child,
        section,
        caller.id(),
        caller.name(),
        purpose,
        child);
  }

  private void insert(
      Caller caller,
      String relation,
      Purpose purpose,
      Action action,
      @Nullable UUID child,
      String section,
      String detail) {
    sql.run(
        INSERT,
        Ids.next(),
        caller.id(),
        caller.name(),
        relation,
        purpose,
        action,
        child,
        section,
        detail);
  }
}
