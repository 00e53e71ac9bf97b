package dk.roedtraad.platform.plan;

import java.util.Locale;

/** Who somebody is to the child, in a goal. The child comes first. */
public enum Part {
  CHILD,
  PARENT,
  PROFESSIONAL;

  /** The text key of how it is said. */
  public String key() {
    return "plan.part." + name().toLowerCase(Locale.ROOT);
  }
}
