package dk.roedtraad.platform.imports.reading;

/**
 * How much a file may ask of the machine.
 *
 * @param fileBytes the file as it was sent
 * @param unpackedBytes everything in an archive, counted while unpacking
 * @param ratio times an archive may grow once it is past {@link #HARMLESS_BYTES}
 * @param entries files in an archive
 * @param rows in one sheet
 * @param columns in one sheet
 * @param cellCharacters in one cell, whatever the column then allows
 */
public record Limits(
    long fileBytes,
    long unpackedBytes,
    int ratio,
    int entries,
    int rows,
    int columns,
    int cellCharacters) {
  /** A small archive may be as well packed as it likes. */
  static final long HARMLESS_BYTES = 10_000_000;

  /** Room for a tenth of the country's children in one file. */
  public static final Limits USUAL =
      new Limits(100_000_000, 400_000_000, 100, 200, 1_000_000, 60, 10_000);
}
