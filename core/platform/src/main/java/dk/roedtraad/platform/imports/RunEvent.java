package dk.roedtraad.platform.imports;

/** What can happen to a run. */
public enum RunEvent {
  /** The whole file was read and nothing is wrong with it. */
  FOUND_SOUND,
  /** The whole file was read and something is wrong with it, or shows to be when it is applied. */
  FOUND_FAULTY,
  /** A person said go. */
  STARTED,
  /** A person said go on, after a cancel or a crash. */
  RESUMED,
  /** A person said stop. */
  CANCELLED,
  /** Every row is written. */
  COMPLETED,
  /** The work ended with an error that will come again. */
  BROKE,
  /** Whoever worked on it has shown no sign of life for a while: the node is gone. */
  ABANDONED
}
