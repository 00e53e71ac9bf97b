package dk.roedtraad.platform.access;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The door to a child: asks the access rules and writes the log, or answers that there is none. */
@ApplicationScoped
public class Looks {
  @Inject ChildAccess access;
  @Inject ReadLog log;

  /**
   * Lets the caller at a child's section and writes it down.
   *
   * @return the relation that let the caller in
   * @throws NotThere when there is no such child for this caller
   * @throws Refusal when emergency access, which is for reading, lets the caller in
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Relation at(
      Caller caller, UUID child, Purpose purpose, ReadLog.Action action, String section) {
    return may(caller, child, purpose, action, section).orElseThrow(() -> new NotThere(child));
  }

  /**
   * The same for whoever answers in another way that there is no such child.
   *
   * @return empty when there is no such child for this caller, and then nothing is written
   * @throws Refusal when emergency access, which is for reading, lets the caller in
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Relation> may(
      Caller caller, UUID child, Purpose purpose, ReadLog.Action action, String section) {
    Optional<Relation> relation = access.relation(caller, child);
    if (relation.filter(Relation.EMERGENCY::equals).isPresent() && action != ReadLog.Action.READ) {
      throw new Refusal(Problem.REFUSED, "emergency.refused.reading");
    }
    relation.ifPresent(found -> log.write(caller, found, purpose, action, child, section));
    return relation;
  }

  /**
   * The same for a section that names the child's siblings too; each of them gets a row.
   *
   * @throws NotThere when there is no such child for this caller
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Relation withSiblings(Caller caller, UUID child, Purpose purpose, String section) {
    Relation relation = access.relation(caller, child).orElseThrow(() -> new NotThere(child));
    log.withSiblings(caller, relation, purpose, child, section);
    return relation;
  }
}
