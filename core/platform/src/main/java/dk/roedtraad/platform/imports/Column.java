package dk.roedtraad.platform.imports;

/**
 * One column of a sheet.
 *
 * @param heading what the municipality writes in the first row, in Danish
 * @param field what the staged row calls it, in English
 * @param shape what a cell may contain
 * @param required whether the column must be there and every cell filled in
 */
public record Column(String heading, String field, Shape shape, boolean required) {
  static Column required(String heading, String field, Shape shape) {
    return new Column(heading, field, shape, true);
  }

  static Column optional(String heading, String field, Shape shape) {
    return new Column(heading, field, shape, false);
  }
}
