package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.handover.LeavingHandovers;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody leaves: what they held has another holder before the transaction ends, each child's
 * thread says so, and the receiver is told by a task (C7).
 */
@ApplicationScoped
public class Departures {
  @Inject Sql sql;
  @Inject Heirs heirs;
  @Inject PassOn passOn;
  @Inject WhatTheyHold holdings;
  @Inject LeavingHandovers handovers;
  @Inject ThreadBook book;
  @Inject Tasks tasks;

  /**
   * Passes on what somebody holds who leaves, or who comes to a role that sees no child.
   *
   * @param by who lets them go
   * @param units where they work, or worked until just now
   * @throws NobodyTakesOver when there is something to pass on, and nobody to take it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void passOn(Caller by, UUID leaver, Collection<UUID> units) {
    String name =
        sql.one(
                "select name from account where id = ? for no key update",
                row -> row.text("name"),
                leaver)
            .orElseThrow();
    handovers.receiverLeaves(by, leaver, name);
    sql.run(
        "update task set done_at = ?, done_by = ? where owner_id = ? and kind = ? and done_at is null",
        Instant.now(),
        by.id(),
        leaver,
        TaskKind.CONCERN_OUTCOME);
    if (!holdings.figures(leaver).any()) {
      return;
    }
    Heirs.Heir heir = heirs.of(leaver, units).orElseThrow(() -> new NobodyTakesOver(leaver, name));
    String reason = Languages.texts("da").of("people.leave.reason", name);
    List<Held> held = passOn.all(by, leaver, heir, reason);
    handovers.giverLeft(by, leaver, name, heir.id());
    UUID departure = Ids.next();
    keep(departure, by, leaver, heir, held);
    tell(by, departure, name + " → " + heir.name(), reason, held);
    tasks.open(
        NewTask.plain(
            TaskKind.TAKEN_OVER,
            null,
            departure,
            heir.id(),
            Languages.texts("da").of("people.leave.task", name, held.size()),
            WorkingDays.endOf(WorkingDays.after(WorkingDays.today(), 1))));
  }

  /**
   * Whether what somebody holds can go to somebody who is here; so it is when they hold nothing.
   */
  boolean canPassOn(UUID leaver, Collection<UUID> units) {
    return !holdings.figures(leaver).any() || heirs.of(leaver, units).isPresent();
  }

  private void keep(UUID departure, Caller by, UUID leaver, Heirs.Heir heir, List<Held> held) {
    sql.run(
        "insert into departure (id, account_id, heir_id, at, by_name) values (?, ?, ?, ?, ?)",
        departure,
        leaver,
        heir.id(),
        Instant.now(),
        by.name());
    List<Object[]> rows = new ArrayList<>();
    for (Held each : held) {
      rows.add(new Object[] {departure, rows.size(), each.child(), each.what()});
    }
    sql.batch(
        "insert into departure_item (departure_id, position, child_id, what) values (?, ?,"
            + " ?::uuid, ?)",
        rows);
  }

  /**
   * The thread itself tells of a new coordinator; the rest is told in one entry for each child. A
   * suspicion of abuse is told in an entry of its own, which those see who see the suspicion.
   */
  private void tell(Caller by, UUID departure, String title, String reason, List<Held> held) {
    Set<UUID> suspicions = suspicions(held);
    Map<UUID, List<String>> byChild = new LinkedHashMap<>();
    for (Held each : held) {
      UUID child = each.child();
      if (child == null || each.isThread()) {
        continue;
      }
      if (suspicions.contains(each.subject())) {
        tell(by, child, each.subject(), title, each.what(), reason);
      } else {
        byChild.computeIfAbsent(child, key -> new ArrayList<>()).add(each.what());
      }
    }
    byChild.forEach(
        (child, what) -> {
          String all = String.join(". ", what.stream().distinct().toList());
          tell(by, child, departure, title, all, reason);
        });
  }

  private void tell(Caller by, UUID child, UUID subject, String title, String what, String reason) {
    book.tell(
        by,
        new NewEntry(
            child, EntryKind.HANDOVER, "thread.kind.taken-over", title, what, reason, subject));
  }

  private Set<UUID> suspicions(List<Held> held) {
    UUID[] subjects = held.stream().map(Held::subject).toArray(UUID[]::new);
    return Set.copyOf(
        sql.list(
            "select id from concern where id = any (?::uuid[]) and suspects_abuse",
            row -> row.uuid("id"),
            (Object) subjects));
  }
}
