package dk.roedtraad.platform.login;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.SecondFactors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Somebody sets up their own authenticator app, or takes it away with one of its codes. */
@ApplicationScoped
public class OwnFactor {
  @Inject SecondFactors factors;
  @Inject ReadLog log;
  @Inject OwnFactor inTransaction;

  /** Whether it is asked for at log-in. */
  public boolean isOn(Caller caller) {
    return factors.has(caller.id());
  }

  /** The first code: answers the codes for paper, or none when it is wrong. */
  @Transactional
  public List<String> confirm(Caller caller, String code) {
    List<String> paper = factors.confirm(caller.id(), code);
    if (!paper.isEmpty()) {
      note(caller, "app on");
    }
    return paper;
  }

  /** Takes it away when the code is right. */
  public SecondFactors.Check remove(Caller caller, String code) {
    SecondFactors.Check check = factors.check(caller.id(), code);
    if (check == SecondFactors.Check.RIGHT) {
      inTransaction.takeAway(caller);
    }
    return check;
  }

  /** One transaction; public only so that it is intercepted. */
  @Transactional
  public void takeAway(Caller caller) {
    factors.remove(caller.id());
    note(caller, "app off");
  }

  private void note(Caller caller, String what) {
    log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.CHANGE, null, "password", what);
  }
}
