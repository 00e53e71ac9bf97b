package dk.roedtraad.platform.imports.web;

import dk.roedtraad.platform.imports.Fault;
import dk.roedtraad.platform.web.Texts;
import java.util.List;

/**
 * A fault in the reader's language.
 *
 * @param line the row as a spreadsheet counts, or the empty text
 * @param text what is wrong and what to do
 */
public record FaultLine(String sheet, String line, String column, String text) {

  static List<FaultLine> of(List<Fault> faults, Texts t) {
    return faults.stream()
        .map(
            fault ->
                new FaultLine(
                    fault.sheet(),
                    fault.line() == 0 ? "" : String.valueOf(fault.line()),
                    fault.column(),
                    t.of(fault.code().textKey(), fault.value(), fault.hint())))
        .toList();
  }
}
