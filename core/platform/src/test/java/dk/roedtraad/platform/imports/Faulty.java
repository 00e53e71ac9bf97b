package dk.roedtraad.platform.imports;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/**
 * One file with one thing wrong.
 *
 * @param what says what is wrong, as the test's name
 * @param fileName as the file is sent
 * @param bytes the file
 * @param known what the municipality has already
 * @param code the fault to be found
 * @param sheet where it is to be found, or empty
 * @param line where it is to be found, or 0
 * @param column where it is to be found, or empty
 */
record Faulty(
    String what,
    String fileName,
    byte[] bytes,
    MunicipalityInMemory known,
    FaultCode code,
    String sheet,
    int line,
    String column) {

  /** The sound archive with one change. */
  static Faulty change(
      String what,
      UnaryOperator<SoundFile> change,
      FaultCode code,
      Sheet sheet,
      int line,
      String column) {
    byte[] bytes = change.apply(new SoundFile()).zip();
    return new Faulty(
        what, "a.zip", bytes, MunicipalityInMemory.LIVED_IN, code, sheet.title(), line, column);
  }

  /** A file of its own, where the fault concerns the file. */
  static Faulty file(String what, String name, byte[] bytes, FaultCode code) {
    return new Faulty(what, name, bytes, MunicipalityInMemory.EMPTY, code, "", 0, "");
  }

  /** A file of its own, where the fault concerns a place in it. */
  static Faulty at(
      String what,
      String name,
      byte[] bytes,
      FaultCode code,
      Sheet sheet,
      int line,
      String column) {
    return new Faulty(
        what, name, bytes, MunicipalityInMemory.EMPTY, code, sheet.title(), line, column);
  }

  /** A text file of its own. */
  static Faulty text(
      String what, String name, String text, FaultCode code, Sheet sheet, int line, String column) {
    return at(what, name, text.getBytes(StandardCharsets.UTF_8), code, sheet, line, column);
  }

  @Override
  public String toString() {
    return code.code() + ": " + what;
  }
}
