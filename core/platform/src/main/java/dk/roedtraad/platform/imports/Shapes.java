package dk.roedtraad.platform.imports;

import dk.roedtraad.platform.security.Cpr;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The shapes a cell can have beside a choice. */
enum Shapes implements Shape {
  NAME(120, Reading::of),
  REF(60, one("[\\p{L}\\p{N}._:/-]+", FaultCode.REF_SHAPE)),
  REFS(600, several("[\\p{L}\\p{N}._:/-]{1,60}", FaultCode.REF_SHAPE)),
  KEY(60, one("[a-z0-9][a-z0-9.-]*", FaultCode.KEY_SHAPE)),
  KEYS(600, several("[a-z0-9][a-z0-9.-]{0,59}", FaultCode.KEY_SHAPE)),
  USERNAME(60, one("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]+", FaultCode.USERNAME_SHAPE)),
  PHONE(30, one("\\+?[0-9 ()-]{6,29}", FaultCode.PHONE_SHAPE)) {
    @Override
    public boolean mayStartWithSign() {
      return true;
    }
  },
  POSTAL_CODE(10, one("\\d{3,4}", FaultCode.POSTAL_CODE_SHAPE)),
  CPR(15, Shapes::cpr),
  DATE(30, WrittenDate::read);

  private final int longest;
  private final Function<String, Reading> reader;

  Shapes(int longest, Function<String, Reading> reader) {
    this.longest = longest;
    this.reader = reader;
  }

  @Override
  public int longest() {
    return longest;
  }

  @Override
  public Reading read(String text) {
    return reader.apply(text);
  }

  private static Function<String, Reading> one(String regex, FaultCode otherwise) {
    Pattern pattern = Pattern.compile(regex);
    return text -> pattern.matcher(text).matches() ? Reading.of(text) : Reading.refused(otherwise);
  }

  /** Several in one cell, parted by comma, semicolon, bar or space; kept with single spaces. */
  private static Function<String, Reading> several(String regex, FaultCode otherwise) {
    Pattern pattern = Pattern.compile(regex);
    return text -> {
      List<String> parts =
          Arrays.stream(text.split("[,;| ]+")).filter(part -> !part.isEmpty()).distinct().toList();
      boolean sound =
          !parts.isEmpty() && parts.stream().allMatch(part -> pattern.matcher(part).matches());
      return sound ? Reading.of(String.join(" ", parts)) : Reading.refused(otherwise);
    };
  }

  /** A spreadsheet takes it for a number and drops a leading zero: nine digits can be no other. */
  private static Reading cpr(String text) {
    String digits = text.length() == 9 && text.indexOf('-') < 0 ? "0" + text : text;
    return Cpr.parse(digits)
        .map(cpr -> Reading.of(cpr.digits()))
        .orElse(Reading.refused(FaultCode.CPR_SHAPE));
  }
}
