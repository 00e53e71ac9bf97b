package dk.roedtraad.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can only be seen in the source: sizes, package notes, and since when a type is there. */
public final class SourceRules {
  /** A file with more lines than this holds more than one idea. */
  public static final int MOST_LINES = 300;

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public (final |sealed |abstract )*(class|record|interface|enum|@)");

  private SourceRules() {}

  /** What is wrong below a folder of sources, each in a sentence; empty when all is well. */
  public static List<String> faultsIn(Path sources) {
    List<String> faults = new ArrayList<>();
    for (Path file : filesIn(sources)) {
      long lines = linesOf(file);
      if (lines > MOST_LINES) {
        faults.add(sources.relativize(file) + " has " + lines + " lines: divide it by ideas.");
      }
      if (!Files.exists(file.resolveSibling("package-info.java"))) {
        faults.add(
            sources.relativize(file)
                + " stands in a package without a note: write package-info.java and say what the"
                + " package decides and must never do.");
      }
    }
    return faults;
  }

  /** Public types below the folder whose comment does not say since when they are there. */
  public static List<String> withoutSince(Path sources) {
    return filesIn(sources).stream()
        .filter(file -> PUBLIC_TYPE.matcher(textOf(file)).find())
        .filter(file -> !textOf(file).contains("@since"))
        .map(file -> sources.relativize(file) + " does not say since when: add @since.")
        .toList();
  }

  /** How many lines the file in the middle has; 0 when there is none. */
  public static long medianLines(Path sources) {
    List<Long> lines = filesIn(sources).stream().map(SourceRules::linesOf).sorted().toList();
    return lines.isEmpty() ? 0 : lines.get(lines.size() / 2);
  }

  private static long linesOf(Path file) {
    return textOf(file).lines().count();
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesIn(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
