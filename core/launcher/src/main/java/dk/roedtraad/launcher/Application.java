package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The application as it will run: what the build made, or a copy of it with the modules that were
 * dropped in. Only the copy is ever changed.
 *
 * @param exploded the directory to deploy
 * @param jars its libraries, which may bring migrations
 */
record Application(Path exploded, List<Path> jars) {

  private static final String LIBRARIES = "WEB-INF/lib";
  private static final String PERSISTENCE = "WEB-INF/classes/META-INF/persistence.xml";

  static Application assemble(Settings settings) {
    Path war = settings.requireWar();
    try {
      List<Path> dropped = jarsIn(settings.modules());
      if (Files.isDirectory(war) && dropped.isEmpty()) {
        return new Application(war, jarsIn(war.resolve(LIBRARIES)));
      }
      Path copy = settings.data().resolve("war").resolve("roedtraad");
      DataFolder.delete(copy);
      if (Files.isDirectory(war)) {
        copyTree(war, copy);
      } else {
        try (FileSystem content = FileSystems.newFileSystem(war)) {
          copyTree(content.getPath("/"), copy);
        }
      }
      addModules(dropped, copy);
      return new Application(copy, jarsIn(copy.resolve(LIBRARIES)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addModules(List<Path> dropped, Path copy) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path jar : dropped) {
      Path name = jar.getFileName();
      Path target = copy.resolve(LIBRARIES).resolve(name.toString());
      if (Files.exists(target)) {
        throw new LaunchFailure(
            "Remove " + jar + ", the application already has a library of that name.");
      }
      Files.copy(jar, target);
      if (MigrationFiles.isModule(jar)) {
        lines.append("<jar-file>lib/").append(name).append("</jar-file>\n    ");
      }
    }
    Path persistence = copy.resolve(PERSISTENCE);
    if (lines.length() > 0 && Files.exists(persistence)) {
      Files.writeString(persistence, withJarFiles(Files.readString(persistence), lines));
    }
  }

  /** The schema wants jar-file elements before classes and everything that follows them. */
  private static String withJarFiles(String xml, CharSequence lines) {
    for (String before :
        List.of(
            "<jar-file",
            "<class>",
            "<exclude-unlisted-classes",
            "<shared-cache-mode",
            "<validation-mode",
            "<properties",
            "</persistence-unit>")) {
      int at = xml.indexOf(before);
      if (at >= 0) {
        return xml.substring(0, at) + lines + xml.substring(at);
      }
    }
    throw new LaunchFailure("Build the application again, its persistence.xml has no unit.");
  }

  private static List<Path> jarsIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> child.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(from)) {
      tree.forEach(all::add);
    }
    for (Path one : all) {
      Path target = to.resolve(from.relativize(one).toString()).normalize();
      if (!target.startsWith(to)) {
        throw new LaunchFailure("Build the application again, it names files outside itself.");
      }
      if (Files.isDirectory(one)) {
        Files.createDirectories(target);
      } else {
        Files.copy(one, target);
      }
    }
  }
}
