package dk.roedtraad.platform.concern;

import java.util.Locale;

/** How a concern ended. Texts: {@code concern.outcome.<name>}. */
public enum Outcome {
  NO_NEED,
  ADVICE,
  GENERAL_EFFORT,
  FORUM,
  NOTIFIED,
  INTERVENTION;

  /** Whether something was done; a concern that came to nothing has no time to action. */
  public boolean isAction() {
    return this != NO_NEED;
  }

  /** The name as it stands in text keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
