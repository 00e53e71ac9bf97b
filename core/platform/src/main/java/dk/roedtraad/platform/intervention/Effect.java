package dk.roedtraad.platform.intervention;

import java.util.Locale;

/** What an intervention does for the child, as the responsible person sees it. */
public enum Effect {
  HELPS,
  HELPS_SOME,
  NO_CHANGE,
  WORSE;

  /** The text key of how it is said. */
  public String key() {
    return "intervention.effect." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
