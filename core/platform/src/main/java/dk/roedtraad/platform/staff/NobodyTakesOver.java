package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.util.UUID;

/** Somebody cannot leave, since nobody is there to whom what they hold could go. */
public class NobodyTakesOver extends Refusal {
  private static final long serialVersionUID = 1L;

  private final UUID account;

  NobodyTakesOver(UUID account, String name) {
    super(Problem.REFUSED, "people.leave.refused.nobody", name);
    this.account = account;
  }

  /** Who would have left. */
  public UUID account() {
    return account;
  }
}
