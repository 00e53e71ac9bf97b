package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.concern.ConcernProgress;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Names another coordinator: the leader does, or the coordinator who hands it on, with the reason.
 */
@ApplicationScoped
@Transactional
public class PassThread {
  @Inject Looks looks;
  @Inject Coordinators coordinators;
  @Inject ChildAccess access;
  @Inject ConcernProgress concerns;
  @Inject Tasks tasks;
  @Inject Sql sql;

  /** Somebody who can hold a thread. */
  public record Colleague(UUID id, String name, String title) {}

  /** Colleagues of the caller's units and of the units around the child, who can log in. */
  public List<Colleague> colleagues(Caller caller, UUID child) {
    return sql.list(
        """
        select distinct a.id, a.name, a.title from account a
          join membership m on m.account_id = a.id
         where a.active and a.password_hash is not null and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER')
           and m.unit_id in (select unit_id from membership where account_id = ?
                 union select unit_id from enrolment where child_id = ?
                   and (valid_to is null or valid_to >= current_date))
         order by a.name limit 300
        """,
        row -> new Colleague(row.uuid("id"), row.text("name"), row.text("title")),
        caller.id(),
        child);
  }

  /**
   * Passes the thread and what the old coordinator did as such; the old one has it until this is
   * saved. The coordinator does it, or whoever leads the coordinator.
   */
  public void to(Caller caller, UUID child, UUID receiver, String reason) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.CHANGE, "coordinator");
    Coordinators.Holder holder = coordinators.of(child).orElseThrow(NotThere::new);
    if (!holder.account().equals(caller.id()) && !access.leads(caller, holder.account())) {
      throw new Refusal(Problem.REFUSED, "child.pass.refused.not-yours");
    }
    if (reason.isBlank()) {
      throw new Refusal(Problem.REFUSED, "child.pass.refused.reason");
    }
    boolean known = colleagues(caller, child).stream().anyMatch(c -> c.id().equals(receiver));
    if (!known || holder.account().equals(receiver)) {
      throw new Refusal(Problem.REFUSED, "child.pass.refused.receiver");
    }
    if (!coordinators.pass(caller, child, holder.account(), receiver, reason.strip())) {
      throw new Refusal(Problem.CONFLICT, "child.pass.refused.meanwhile");
    }
    concerns.passOn(child, holder.account(), receiver);
    tasks.passOn(child, holder.account(), receiver);
  }
}
