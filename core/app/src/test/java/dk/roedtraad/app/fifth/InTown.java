package dk.roedtraad.app.fifth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one {@link Town} to all classes that ask for it, and stops it after the last. */
final class InTown implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Town.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(InTown.class))
        .getOrComputeIfAbsent("town", any -> new Kept(), Kept.class)
        .town;
  }

  /** The town, in a folder that is emptied before. */
  private static final class Kept implements AutoCloseable {
    private final Town town;

    Kept() {
      Path root =
          Path.of(System.getProperty("roedtraad.target", "target"), "town").toAbsolutePath();
      try {
        empty(root);
        town = new Town(Files.createDirectories(root));
      } catch (Exception e) {
        throw new IllegalStateException("the distribution did not come up", e);
      }
    }

    private static void empty(Path root) throws IOException {
      if (Files.exists(root)) {
        try (Stream<Path> all = Files.walk(root)) {
          for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }

    @Override
    public void close() {
      town.close();
    }
  }
}
