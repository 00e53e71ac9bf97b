package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.SheetRow;

/** What must hold for the rows of one sheet, among themselves and with the sheets before it. */
interface SheetRules {
  void row(SheetRow row);

  /** The sheet is there but could not be read: what refers to it cannot be judged. */
  default void notRead() {}

  /** Every sheet has been read, so that references forward can be looked up. */
  default void finish() {}
}
