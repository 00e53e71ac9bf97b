package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.Column;
import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.imports.FaultCode;
import dk.roedtraad.platform.imports.Faults;
import dk.roedtraad.platform.imports.Reading;
import dk.roedtraad.platform.imports.Sheet;

/** Reads single cells. */
final class CellCheck {
  private final Faults faults;

  CellCheck(Faults faults) {
    this.faults = faults;
  }

  /** The cell's value; the empty text when it is empty or, with a fault noted, cannot be read. */
  String read(Sheet sheet, int line, Column column, String raw) {
    String text = CellText.of(raw);
    if (text.isEmpty()) {
      return column.required() ? refuse(sheet, line, column, FaultCode.REQUIRED, "", "") : "";
    }
    if (CellText.hasUnseen(text)) {
      return refuse(sheet, line, column, FaultCode.CONTROL_CHARACTER, text, "");
    }
    if (text.length() > column.shape().longest()) {
      String most = String.valueOf(column.shape().longest());
      return refuse(sheet, line, column, FaultCode.TOO_LONG, text, most);
    }
    if (looksLikeFormula(text) && !column.shape().mayStartWithSign()) {
      return refuse(sheet, line, column, FaultCode.FORMULA_TEXT, text, "");
    }
    Reading reading = column.shape().read(text);
    FaultCode fault = reading.fault();
    return fault == null
        ? reading.value()
        : refuse(sheet, line, column, fault, text, reading.hint());
  }

  /** A spreadsheet that later opens an export would run it. */
  private static boolean looksLikeFormula(String text) {
    char first = text.charAt(0);
    return first == '=' || first == '+' || first == '-' || first == '@';
  }

  private String refuse(
      Sheet sheet, int line, Column column, FaultCode code, String value, String hint) {
    faults.add(new Fault(sheet.title(), line, column.heading(), code, value, hint));
    return "";
  }
}
