package dk.roedtraad.platform.intervention;

import java.util.Locale;

/** What follows from the effect. */
public enum GoesOn {
  CONTINUES,
  ADJUSTED,
  ENDED;

  /** The text key of how it is said. */
  public String key() {
    return "intervention.goes-on." + name().toLowerCase(Locale.ROOT);
  }
}
