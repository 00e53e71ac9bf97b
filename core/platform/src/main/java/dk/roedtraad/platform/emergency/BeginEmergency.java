package dk.roedtraad.platform.emergency;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.LogInTries;
import dk.roedtraad.platform.security.Cpr;
import dk.roedtraad.platform.security.Sealing;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.Leaders;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Opens emergency access to one child, for whoever knows which and says why. */
@ApplicationScoped
public class BeginEmergency {
  private static final int USUAL_HOURS = 4;
  private static final int DAYS_TO_REVIEW = 2;
  private static final int LONGEST = 2000;
  private static final String BY_NUMBER =
      "select id from child where cpr_hash = ? and became_id is null";
  private static final String BY_NAME =
      "select id from child where search_name = ext.fold(?) and born_on = ? and became_id is null"
          + " limit 2";

  @Inject Sql sql;
  @Inject Sealing sealing;
  @Inject LogInTries tries;
  @Inject ChildAccess access;
  @Inject ReadLog log;
  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject Leaders leaders;
  @Inject BeginEmergency inTransaction;

  /**
   * Whom and why.
   *
   * @param cpr ten digits; empty where name and day of birth say it
   * @param name the whole name as it is written in the register
   */
  public record Asked(String cpr, String name, @Nullable LocalDate bornOn, String reason) {}

  /** What came of it: the child, and the access or none where the caller sees the child anyway. */
  public record Opened(UUID child, Optional<UUID> access) {}

  /** A {@link Outcome} with what was opened. */
  public record Result(Outcome outcome, Optional<Opened> opened) {}

  /**
   * Opens it. Each try counts, so that nobody can ask through the register; only one that finds a
   * child is given back.
   *
   * @throws Refusal when there have been too many tries
   */
  public Result begin(Caller caller, Asked asked) {
    List<Fault> faults = faults(asked);
    if (!faults.isEmpty()) {
      return new Result(Outcome.faulty(faults), Optional.empty());
    }
    String counted = "emergency:" + caller.id();
    if (!tries.count(counted, counted)) {
      throw new Refusal(Problem.TOO_MANY, "emergency.refused.too-many");
    }
    Result result = inTransaction.open(caller, asked);
    if (result.opened().isPresent()) {
      tries.forgive(counted, counted);
    }
    return result;
  }

  /** One transaction; public only so that it is intercepted. */
  @Transactional
  public Result open(Caller caller, Asked asked) {
    List<UUID> found = found(asked);
    log.note(
        caller,
        Purpose.EMERGENCY,
        ReadLog.Action.SEARCH,
        found.size() == 1 ? found.get(0) : null,
        "emergency",
        (asked.cpr().isBlank() ? asked.name() + " " + asked.bornOn() : "cpr")
            + ": "
            + found.size());
    if (found.size() != 1) {
      String key = found.isEmpty() ? "emergency.fault.nobody" : "emergency.fault.several";
      Fault fault = Fault.of(asked.cpr().isBlank() ? "name" : "cpr", key);
      return new Result(Outcome.faulty(List.of(fault)), Optional.empty());
    }
    UUID child = found.get(0);
    Optional<Relation> already = access.relation(caller, child);
    if (already.filter(relation -> relation != Relation.EMERGENCY).isPresent()) {
      return new Result(Outcome.done(child), Optional.of(new Opened(child, Optional.empty())));
    }
    UUID id = Ids.next();
    Instant now = Instant.now();
    Instant until = now.plus(Duration.ofHours(hours()));
    sql.run(
        "insert into emergency_access (id, child_id, account_id, reason, begun_at, ends_at) values (?,"
            + " ?, ?, ?, ?, ?)",
        id,
        child,
        caller.id(),
        asked.reason(),
        now,
        until);
    log.write(
        caller, Relation.EMERGENCY, Purpose.EMERGENCY, ReadLog.Action.CREATE, child, "emergency");
    book.tell(
        caller,
        new NewEntry(
            child,
            EntryKind.OTHER,
            "thread.kind.emergency",
            caller.name(),
            Sentence.of("emergency.told", until),
            asked.reason(),
            id));
    askLeader(caller, child, id);
    return new Result(Outcome.done(id), Optional.of(new Opened(child, Optional.of(id))));
  }

  /** The nearest leader, else whoever holds the child; never the one who opened it. */
  private void askLeader(Caller caller, UUID child, UUID id) {
    leaders
        .nearest(caller.id())
        .map(Leaders.Person::id)
        .or(
            () ->
                sql.one(
                    "select holder_id from thread where child_id = ? and closed_at is null and"
                        + " holder_id <> ?",
                    row -> row.uuid("holder_id"),
                    child,
                    caller.id()))
        .ifPresent(
            leader ->
                tasks.open(
                    NewTask.plain(
                        TaskKind.EMERGENCY_REVIEW,
                        null,
                        id,
                        leader,
                        caller.name(),
                        WorkingDays.endOf(
                            WorkingDays.after(WorkingDays.today(), DAYS_TO_REVIEW)))));
  }

  private List<UUID> found(Asked asked) {
    return asked.cpr().isBlank()
        ? sql.list(BY_NAME, row -> row.uuid("id"), asked.name(), asked.bornOn())
        : sql.list(
            BY_NUMBER,
            row -> row.uuid("id"),
            sealing.fingerprint(Cpr.parse(asked.cpr()).orElseThrow().digits()));
  }

  private static List<Fault> faults(Asked asked) {
    List<Fault> faults = new ArrayList<>();
    if (!asked.cpr().isBlank()) {
      if (Cpr.parse(asked.cpr()).isEmpty()) {
        faults.add(Fault.of("cpr", "emergency.fault.cpr"));
      }
    } else if (asked.name().isBlank()) {
      faults.add(Fault.of("cpr", "emergency.fault.who"));
    } else if (asked.bornOn() == null) {
      faults.add(Fault.of("bornOn", "emergency.fault.born-on"));
    }
    if (asked.reason().isBlank()) {
      faults.add(Fault.of("reason", "emergency.fault.reason"));
    }
    if (asked.reason().length() > LONGEST) {
      faults.add(Fault.of("reason", "emergency.fault.long", LONGEST));
    }
    return faults;
  }

  private static int hours() {
    return ConfigProvider.getConfig()
        .getOptionalValue("tenant." + BoundTenant.required() + ".emergency.hours", Integer.class)
        .orElse(USUAL_HOURS);
  }
}
