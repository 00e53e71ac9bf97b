package dk.roedtraad.platform.emergency;

import dk.roedtraad.platform.web.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a leader found who looked at a colleague's looks afterwards. */
public enum Verdict {
  IN_ORDER,
  /** With words that say why; what follows is the leader's own matter. */
  NOT_IN_ORDER;

  private static final int LONGEST = 2000;

  /** What must be put right before a leader's answer can be taken; empty when it can. */
  public static List<Fault> faults(@Nullable Verdict verdict, String words) {
    if (verdict == null) {
      return List.of(Fault.of("verdict", "emergency.fault.verdict"));
    }
    if (verdict == NOT_IN_ORDER && words.isBlank()) {
      return List.of(Fault.of("words", "emergency.fault.words"));
    }
    return words.length() > LONGEST
        ? List.of(Fault.of("words", "emergency.fault.long", LONGEST))
        : List.of();
  }
}
