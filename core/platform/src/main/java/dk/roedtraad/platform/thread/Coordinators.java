package dk.roedtraad.platform.thread;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who holds a child's thread: from the moment it opens, always one, always named (C7). */
@ApplicationScoped
public class Coordinators {
  @Inject Sql sql;
  @Inject ThreadBook book;

  /**
   * A holder of an open thread.
   *
   * @param thread the thread's id
   * @param account who holds it
   */
  public record Holder(UUID thread, UUID account, String name, Instant since) {}

  /** Who holds the child's open thread, always somebody who is here; empty when none is open. */
  public Optional<Holder> of(UUID child) {
    return sql.one(
        "select t.id, t.holder_id, a.name, t.held_since from thread t join account a on a.id ="
            + " t.holder_id and a.active where t.child_id = ? and t.closed_at is null",
        row ->
            new Holder(
                row.uuid("id"), row.uuid("holder_id"), row.text("name"), row.instant("held_since")),
        child);
  }

  /**
   * Opens the child's thread in the hands of the holder; leaves an open one with who holds it. Safe
   * when two do it at once.
   *
   * @return whether this call opened it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean open(Caller by, UUID child, UUID holder) {
    UUID thread = Ids.next();
    while (!insert(thread, child, holder)) {
      if (staysOpen(child)) {
        return false;
      }
    }
    record(thread, null, holder, by, "");
    return true;
  }

  private boolean insert(UUID thread, UUID child, UUID holder) {
    Instant now = Instant.now();
    return sql.run(
            "insert into thread (id, child_id, holder_id, held_since, opened_at) values (?, ?, ?, ?,"
                + " ?) on conflict (child_id) where closed_at is null do nothing",
            thread,
            child,
            holder,
            now,
            now)
        == 1;
  }

  /**
   * Keeps the open thread open until the transaction ends: what begins now must not meet somebody
   * who closes it, having seen nothing of it.
   */
  private boolean staysOpen(UUID child) {
    return sql.one(
            "select 1 from thread where child_id = ? and closed_at is null for share",
            row -> true,
            child)
        .isPresent();
  }

  /**
   * Closes the thread in the hands of its holder, with the reason; whoever asks has made sure that
   * nothing is open.
   *
   * @return false when it is not open, or somebody else's
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean close(Caller by, UUID child, String reason) {
    Optional<UUID> thread =
        sql.one(
            "update thread set closed_at = ?, closed_reason = ?, closed_by = ?, version = version + 1"
                + " where child_id = ? and closed_at is null and holder_id = ? returning id",
            row -> row.uuid("id"),
            Instant.now(),
            reason,
            by.id(),
            child,
            by.id());
    thread.ifPresent(
        id ->
            book.tell(
                by,
                new NewEntry(
                    child,
                    EntryKind.HANDOVER,
                    "thread.kind.closed",
                    Sentence.of("thread.closed"),
                    "",
                    reason,
                    id)));
    return thread.isPresent();
  }

  /**
   * Passes an open thread straight to somebody else, with the reason. The old holder has it until
   * this commits, the new one from then on.
   *
   * @return false when somebody else passed it meanwhile or no thread is open
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean pass(Caller by, UUID child, UUID expected, UUID to, String reason) {
    Optional<UUID> thread =
        sql.one(
            "update thread set holder_id = ?, held_since = ?, version = version + 1 where child_id = ?"
                + " and closed_at is null and holder_id = ? returning id",
            row -> row.uuid("id"),
            to,
            Instant.now(),
            child,
            expected);
    thread.ifPresent(
        id -> {
          record(id, expected, to, by, reason);
          book.tell(by, passed(child, id, nameOf(expected), nameOf(to), reason));
        });
    return thread.isPresent();
  }

  /** The entry that tells of a new coordinator. */
  public static NewEntry passed(UUID child, UUID thread, String from, String to, String reason) {
    return new NewEntry(
        child,
        EntryKind.HANDOVER,
        "thread.kind.coordinator",
        from + " → " + to,
        "",
        reason,
        thread);
  }

  private void record(
      UUID thread,
      @org.jspecify.annotations.Nullable UUID from,
      UUID to,
      Caller by,
      String reason) {
    sql.run(
        "insert into coordinator_change (id, thread_id, from_id, to_id, at, reason, by_id) values (?,"
            + " ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        thread,
        from,
        to,
        Instant.now(),
        reason,
        by.id());
  }

  private String nameOf(UUID account) {
    return sql.one("select name from account where id = ?", row -> row.text("name"), account)
        .orElse("");
  }
}
