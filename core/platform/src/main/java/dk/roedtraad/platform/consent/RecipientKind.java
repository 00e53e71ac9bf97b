package dk.roedtraad.platform.consent;

/** Who may know. Texts: {@code consent.recipient.<name>}. */
public enum RecipientKind {
  /** The municipality's professionals who work together around the child. */
  CIRCLE,
  /** One forum alone. */
  FORUM,
  /** Somebody outside the municipality, by name. */
  OUTSIDE
}
