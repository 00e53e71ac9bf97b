package dk.roedtraad.launcher;

import static dk.roedtraad.launcher.Migrations.CORE;
import static dk.roedtraad.launcher.Migrations.PEOPLE;
import static dk.roedtraad.launcher.Migrations.RESERVED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads migrations out of jars and folders as text; no class of them is ever loaded. */
final class MigrationFiles {

  static final String SERVICE = "META-INF/services/dk.roedtraad.api.MunicipalityModule";

  private static final Pattern ID =
      Pattern.compile("(?!(?:" + String.join("|", RESERVED) + ")$)[a-z][a-z0-9]{1,30}");

  private final Map<String, Migrations.Folder> modules = new TreeMap<>();
  private final Map<String, Path> moduleJars = new HashMap<>();
  private final List<Migrations.Script> people = new ArrayList<>();
  private final List<Migrations.Script> core = new ArrayList<>();

  private MigrationFiles() {}

  static Migrations read(List<Path> jarsAndFolders) {
    MigrationFiles files = new MigrationFiles();
    jarsAndFolders.forEach(files::readOne);
    return new Migrations(
        new Migrations.Folder(PEOPLE, false, files.people),
        new Migrations.Folder(CORE, false, files.core),
        List.copyOf(files.modules.values()));
  }

  /** Whether a jar brings a module. */
  static boolean isModule(Path jar) {
    try (FileSystem content = FileSystems.newFileSystem(jar)) {
      return Files.exists(content.getPath(SERVICE));
    } catch (IOException e) {
      throw unreadable(jar, e);
    }
  }

  private void readOne(Path source) {
    try {
      if (Files.isDirectory(source)) {
        readTree(source, source);
      } else {
        try (FileSystem content = FileSystems.newFileSystem(source)) {
          readTree(source, content.getPath("/"));
        }
      }
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private void readTree(Path source, Path root) throws IOException {
    Path migrations = root.resolve("db").resolve("migration");
    boolean module = Files.exists(root.resolve(SERVICE));
    if (!Files.isDirectory(migrations)) {
      return;
    }
    List<Path> folders = children(migrations).stream().filter(Files::isDirectory).toList();
    if (!module) {
      for (Path folder : folders) {
        switch (name(folder)) {
          case PEOPLE -> people.addAll(scripts(folder));
          case CORE -> core.addAll(scripts(folder));
          default ->
              throw new LaunchFailure(
                  source.getFileName() + " has migrations but is no module: add " + SERVICE + ".");
        }
      }
      return;
    }
    if (folders.size() != 1 || !ID.matcher(name(folders.get(0))).matches()) {
      throw new LaunchFailure(
          "The module "
              + source.getFileName()
              + " must have exactly one folder under db/migration, named like its id; remove the jar.");
    }
    String id = name(folders.get(0));
    Path other = moduleJars.put(id, source);
    if (other != null) {
      throw new LaunchFailure(
          "The module "
              + id
              + " is there twice, remove one of "
              + other.getFileName()
              + " and "
              + source.getFileName()
              + ".");
    }
    modules.put(id, new Migrations.Folder(id, true, scripts(folders.get(0))));
  }

  private static List<Migrations.Script> scripts(Path folder) throws IOException {
    List<Migrations.Script> scripts = new ArrayList<>();
    for (Path file : children(folder)) {
      if (Files.isRegularFile(file)) {
        scripts.add(new Migrations.Script(name(file), Files.readString(file)));
      }
    }
    return scripts;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Folders inside a jar carry a slash at the end of their name. */
  private static String name(Path path) {
    return path.getFileName().toString().replace("/", "");
  }

  private static LaunchFailure unreadable(Path source, IOException e) {
    return new LaunchFailure(
        "Replace " + source.getFileName() + ", it cannot be read.", new UncheckedIOException(e));
  }
}
