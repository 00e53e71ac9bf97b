package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.modules.Contributions;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.work.NewTask;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One story while it is told: who plays, who holds the thread now, and the rows so far. */
final class Telling {
  final Parts parts;
  final Days days;
  final Rows rows;
  final Contributions on;
  final @Nullable Child child;
  final String group;
  final @Nullable UUID unit;
  private final Wording wording;
  private final UUID thread = Ids.next();
  private @Nullable Colleague holder;
  private @Nullable Instant opened;
  private Instant heldSince = Instant.EPOCH;

  Telling(Stage stage, @Nullable Child child, String group, @Nullable UUID unit) {
    this.parts = stage.parts();
    this.days = stage.days();
    this.rows = stage.rows();
    this.on = stage.on();
    this.child = child;
    this.group = group;
    this.unit = unit;
    this.wording = new Wording(stage.parts(), child);
  }

  /** What all stories of a municipality share. */
  record Stage(Parts parts, Days days, Rows rows, Contributions on) {}

  String words(Scene scene, String field) {
    return fill(scene.text(field), scene);
  }

  String fill(String text, Scene scene) {
    return wording.fill(text, scene);
  }

  /** Who does what the scene tells: the field "af", else whoever holds the thread. */
  Colleague actor(Scene scene) {
    return scene.maybe("af").map(parts::role).orElseGet(() -> holder(scene));
  }

  Colleague holder(Scene scene) {
    Colleague now = holder;
    if (now == null) {
      throw scene.wrong("comes before anybody holds the thread");
    }
    return now;
  }

  @Nullable Colleague holder() {
    return holder;
  }

  /** Opens the thread in these hands, unless it is open. */
  void open(Instant at, Colleague first, Colleague by) {
    if (child != null && opened == null) {
      opened = at;
      hold(at, first, by, "");
    }
  }

  /** From here on somebody else holds the thread. */
  void hold(Instant at, Colleague next, Colleague by, String reason) {
    Colleague before = holder;
    rows.add(
        "coordinator_change",
        "id",
        Ids.next(),
        "thread_id",
        thread,
        "from_id",
        before == null ? null : before.id(),
        "to_id",
        next.id(),
        "at",
        at,
        "reason",
        reason,
        "by_id",
        by.id());
    holder = next;
    heldSince = at;
  }

  UUID thread() {
    return thread;
  }

  /** Writes the entry, and the log of the change that it tells of. */
  void tell(Instant at, Colleague by, NewEntry entry, Purpose purpose) {
    rows.add(
        "thread_entry",
        "id",
        Ids.next(),
        "child_id",
        entry.child(),
        "at",
        at,
        "kind",
        entry.kind(),
        "kind_key",
        entry.kindKey(),
        "title",
        entry.title(),
        "body",
        entry.body(),
        "reason",
        entry.reason(),
        "actor_name",
        by.name(),
        "actor_title",
        by.title(),
        "subject_id",
        entry.subject());
    rows.add(
        "read_log",
        "id",
        Ids.next(),
        "at",
        at,
        "account_id",
        by.id(),
        "actor",
        by.name(),
        "relation",
        by.equals(holder) ? Relation.COORDINATOR : Relation.RESPONSIBLE,
        "purpose",
        purpose,
        "action",
        ReadLog.Action.CHANGE,
        "child_id",
        entry.child(),
        "section",
        entry.kind().name().toLowerCase(java.util.Locale.ROOT));
  }

  void await(NewTask task) {
    rows.add(
        "task",
        "id",
        Ids.next(),
        "kind",
        task.kind(),
        "child_id",
        task.child(),
        "subject_id",
        task.subject(),
        "owner_id",
        task.owner(),
        "unit_id",
        task.unit(),
        "title",
        task.title(),
        "due_at",
        task.due(),
        "clock_from",
        task.clockFrom(),
        "legal_basis",
        task.legalBasis());
  }

  /** Writes the thread as it stands at the end. */
  void end() {
    Colleague last = holder;
    Child one = child;
    if (one != null && last != null) {
      rows.add(
          "thread",
          "id",
          thread,
          "child_id",
          one.id(),
          "holder_id",
          last.id(),
          "held_since",
          heldSince,
          "opened_at",
          opened);
    }
  }
}
