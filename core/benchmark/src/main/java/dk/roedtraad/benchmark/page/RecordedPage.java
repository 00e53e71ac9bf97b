package dk.roedtraad.benchmark.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What one request for a page made the application do.
 *
 * @param name of the page, part of the address under which it is replayed
 * @param html what was answered
 */
public record RecordedPage(String name, byte[] html, List<Step> steps) {

  /** Writes the page below the folder, for the processes that replay it. */
  public void save(Path folder) {
    Properties values = new Properties();
    values.setProperty("steps", String.valueOf(steps.size()));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      values.setProperty(i + ".sql", step.sql());
      values.setProperty(i + ".values", String.valueOf(step.values().size()));
      for (int place = 0; place < step.values().size(); place++) {
        String value = step.values().get(place);
        if (value != null) {
          values.setProperty(i + "." + place, value);
        }
      }
    }
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".html"), html);
      try (Writer writer = Files.newBufferedWriter(folder.resolve(name + ".properties"))) {
        values.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what was saved. */
  public static RecordedPage load(Path folder, String name) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".properties"))) {
      values.load(reader);
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < number(values, "steps"); i++) {
        @Nullable String[] given = new @Nullable String[number(values, i + ".values")];
        for (int place = 0; place < given.length; place++) {
          given[place] = values.getProperty(i + "." + place);
        }
        steps.add(new Step(values.getProperty(i + ".sql", ""), Arrays.asList(given)));
      }
      return new RecordedPage(name, Files.readAllBytes(folder.resolve(name + ".html")), steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many statements ask or change something. */
  public long statements() {
    return steps.stream().filter(Step::asksOrChanges).count();
  }

  private static int number(Properties values, String key) {
    return Integer.parseInt(values.getProperty(key, "0"));
  }
}
