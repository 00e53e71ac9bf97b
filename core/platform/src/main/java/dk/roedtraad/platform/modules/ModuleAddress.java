package dk.roedtraad.platform.modules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that belongs to a module: a page, its REST, or a file.
 *
 * @param module the module's id as the address has it
 * @param path what follows, without a leading slash
 */
public record ModuleAddress(String module, String path) {
  private static final Pattern SHAPE = Pattern.compile("/?(?:api/v\\d+/|assets/)?m/([^/]*)/?(.*)");

  /** The module's address; empty when the path is core's. */
  public static Optional<ModuleAddress> of(String path) {
    Matcher found = SHAPE.matcher(path);
    return found.matches()
        ? Optional.of(new ModuleAddress(found.group(1), found.group(2)))
        : Optional.empty();
  }

  /** Whether the address is that of the tool or lies below it. */
  public boolean isAt(String toolPath) {
    return path.equals(toolPath) || path.startsWith(toolPath + "/");
  }
}
