package dk.roedtraad.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** One file of texts, read once. */
public final class TextBundle {
  private static final Map<String, Map<String, String>> READ = new ConcurrentHashMap<>();

  private TextBundle() {}

  /**
   * The texts by key.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public static Map<String, String> read(String feature, String language) {
    return READ.computeIfAbsent(
        "i18n/" + feature + "_" + language + ".properties", TextBundle::load);
  }

  private static Map<String, String> load(String file) {
    try (InputStream in = TextBundle.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no texts at " + file);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return Map.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
