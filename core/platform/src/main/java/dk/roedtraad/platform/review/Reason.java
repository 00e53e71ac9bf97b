package dk.roedtraad.platform.review;

/** Why a leader is asked about a look. */
public enum Reason {
  /** Drawn by chance in the month's sample. */
  SAMPLE,
  /** The reader's own name stands in the child's family. */
  OWN_FAMILY,
  /** The same surname, which is no common one here. */
  SURNAME,
  /** Several children between 23 and 5, by somebody who has no duty. */
  NIGHT,
  /** More children in a day than anybody works with. */
  VOLUME,
  /** Asked for many children who are not theirs to see. */
  REFUSED
}
