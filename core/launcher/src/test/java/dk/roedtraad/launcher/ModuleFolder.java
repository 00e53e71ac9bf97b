package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A module as a folder: its service file and one migration. */
final class ModuleFolder {

  private ModuleFolder() {}

  static Path in(Path root, String id, String migration) {
    try {
      Path folder = root.resolve("modules-of-test").resolve(id);
      Path service = folder.resolve(MigrationFiles.SERVICE);
      Path script = folder.resolve("db/migration/" + id + "/V20260102000000__" + id + ".sql");
      Files.createDirectories(service.getParent());
      Files.createDirectories(script.getParent());
      Files.writeString(service, "dk.roedtraad.fixture.Module\n");
      Files.writeString(script, migration);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
