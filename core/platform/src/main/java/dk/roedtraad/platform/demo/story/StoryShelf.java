package dk.roedtraad.platform.demo.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The stories that a municipality's demo tells: those of core, and those of the tenant's own folder
 * {@code historier}, of which one by the same name takes the place of core's.
 */
final class StoryShelf {
  private static final String INDEX = "stories.txt";

  private StoryShelf() {}

  /** In the order of their names. */
  static List<StoryFile> all(Path tenantFolder, List<String> leftOut) {
    TreeMap<String, StoryFile> stories = new TreeMap<>();
    for (String name : resource(INDEX)) {
      stories.put(name, StoryFile.read(name, resource(name)));
    }
    for (Path file : own(tenantFolder.resolve("historier"))) {
      String name = file.getFileName().toString();
      stories.put(name, StoryFile.read(name, lines(file)));
    }
    leftOut.forEach(name -> stories.remove(name + ".txt"));
    return new ArrayList<>(stories.values());
  }

  private static List<Path> own(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> resource(String name) {
    try (InputStream in = StoryShelf.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no story " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
