package dk.roedtraad.platform.imports;

/** What a cell of a column may contain, and how it is written down once read. */
public interface Shape {
  /** The most characters a cell may have. */
  int longest();

  /**
   * Whether a leading + or - belongs to what people write here, rather than being the start of a
   * formula.
   */
  default boolean mayStartWithSign() {
    return false;
  }

  /**
   * @param text never empty, without spaces around it and without control characters
   * @return the value in its one written form, or why it cannot be one
   */
  Reading read(String text);
}
