package dk.roedtraad.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One language of a module's texts, as written.
 *
 * @param file where they stand
 * @param texts by key; empty when the file is missing
 * @param repeated keys that are written twice
 */
record ModuleTexts(String file, Map<String, String> texts, Set<String> repeated) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  static ModuleTexts read(ModuleFiles files, String module, String language) {
    String file = "i18n/" + module + "_" + language + ".properties";
    Set<String> repeated = new TreeSet<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized @Nullable Object put(Object key, Object value) {
            if (containsKey(key)) {
              repeated.add(String.valueOf(key));
            }
            return super.put(key, value);
          }
        };
    try {
      properties.load(new StringReader(files.contents().getOrDefault(file, "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> texts.put(key, properties.getProperty(key, "")));
    return new ModuleTexts(file, texts, repeated);
  }

  /** The places {0}, {1} and so on that the text has. */
  Set<String> placesOf(String key) {
    return PLACE
        .matcher(texts.getOrDefault(key, ""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
