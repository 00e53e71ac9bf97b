package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.imports.SheetRow;

/** Where rows go once they have been read, faulty ones too. */
@FunctionalInterface
public interface RowTaker {
  void take(SheetRow row);
}
