package dk.roedtraad.platform.imports.reading;

import dk.roedtraad.platform.imports.Sheet;
import java.util.List;

/** Takes what is read, sheet after sheet. */
public interface SheetReceiver {
  /**
   * A sheet begins.
   *
   * @return false when its headings make no sense, so that its rows need not be read
   */
  boolean begin(Sheet sheet, int line, List<String> headings);

  /**
   * A row of the sheet that began last; as many cells as the file has, an empty text for an empty
   * cell.
   */
  void row(int line, List<String> cells);

  /** The sheet is there, but not all of its rows could be read. May come before it begins. */
  void notRead(Sheet sheet);
}
