package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that one module ships, whether it lies in a jar or in a folder of classes.
 *
 * @param location the jar or the folder
 * @param contents by path within it, with slashes; text is read as UTF-8, class files byte by byte
 */
record ModuleFiles(Path location, Map<String, String> contents) {
  static final String SERVICE = "META-INF/services/" + MunicipalityModule.class.getName();

  static ModuleFiles of(MunicipalityModule module) {
    Path location = locationOf(module.getClass());
    Map<String, String> contents = new TreeMap<>();
    try {
      if (Files.isDirectory(location)) {
        read(location, contents);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(location)) {
          read(jar.getPath("/"), contents);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ModuleFiles(location, contents);
  }

  static Path locationOf(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Paths that begin with the folder. */
  Stream<String> below(String folder) {
    return contents.keySet().stream().filter(path -> path.startsWith(folder));
  }

  /** Whether the text stands in a class or a template. */
  boolean mentions(String text) {
    Predicate<String> code = path -> path.endsWith(".class") || path.endsWith(".bin");
    return contents.entrySet().stream()
        .anyMatch(file -> code.test(file.getKey()) && file.getValue().contains(text));
  }

  private static void read(Path root, Map<String, String> contents) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        contents.put(
            path,
            new String(
                Files.readAllBytes(file),
                path.endsWith(".class") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
      }
    }
  }
}
