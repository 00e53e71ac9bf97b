package dk.roedtraad.platform.organisation;

import java.util.Locale;

/** What somebody outside the municipality is to it. Text: {@code organisation.actor.<key>}. */
public enum ActorKind {
  VOLUNTARY,
  HEALTH_SERVICE,
  POLICE,
  SUPPLIER,
  OTHER;

  /** The key of its name. */
  public String key() {
    return "organisation.actor." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
