package dk.roedtraad.platform.consent;

/** What a consent is for. Texts: {@code consent.purpose.<name>}. */
public enum ConsentPurpose {
  /** The professionals meet about the child and share what they know. */
  COOPERATION,
  /** Knowledge is asked for outside: a hospital, a doctor, another municipality. */
  OBTAIN,
  /** Knowledge is handed on outside: to a new school, a supplier, an association. */
  PASS_ON
}
