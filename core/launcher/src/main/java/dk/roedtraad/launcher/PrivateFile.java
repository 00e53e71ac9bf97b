package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;

/** Writes files that only the launcher's own user may read, whole or not at all. */
final class PrivateFile {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFile() {}

  static void directory(Path directory) {
    try {
      Files.createDirectories(directory);
      if (POSIX) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw new LaunchFailure(
          "Make the folder " + directory + " writable, or set roedtraad.data.dir to one that is.",
          e);
    }
  }

  static void write(Path file, String text) {
    FileAttribute<?>[] onlyOwner =
        POSIX
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Path fresh = Files.createTempFile(file.getParent(), ".new", null, onlyOwner);
      Files.writeString(fresh, text, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Properties text in a fixed order, so that an unchanged state writes an unchanged file. */
  static String properties(String comment, Map<String, String> values) {
    StringBuilder text = new StringBuilder("# ").append(comment).append('\n');
    new TreeMap<>(values)
        .forEach(
            (key, value) ->
                text.append(escaped(key, true))
                    .append('=')
                    .append(escaped(value, false))
                    .append('\n'));
    return text.toString();
  }

  private static String escaped(String text, boolean key) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '\\' -> escaped.append("\\\\");
        case ' ' -> escaped.append(key || i == 0 ? "\\ " : " ");
        case '=', ':', '#', '!' -> escaped.append(key ? "\\" + c : String.valueOf(c));
        // Readers of properties files disagree on the encoding; ASCII reads the same in all.
        default -> escaped.append(c < 127 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
    }
    return escaped.toString();
  }
}
