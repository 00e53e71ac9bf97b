package dk.roedtraad.testkit;

import dk.roedtraad.api.MunicipalityModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small module made for one test, with a fault planted in it, built and loaded as a jar. */
final class Planted {
  private static final String HEAD =
      """
      package planted;
      import dk.roedtraad.api.*;
      import dk.roedtraad.api.deadline.*;
      import dk.roedtraad.api.forum.*;
      import dk.roedtraad.api.intervention.*;
      import dk.roedtraad.api.organisation.*;
      import dk.roedtraad.api.settings.*;
      import dk.roedtraad.api.tool.*;
      import dk.roedtraad.api.transition.*;
      import java.time.LocalDate;
      import java.util.*;
      public final class PlantedModule implements MunicipalityModule {
        @Override public ModuleId id() { return new ModuleId("plan"); }
      """;

  private final Map<String, String> files = new TreeMap<>();
  private final Map<String, String> danish = new TreeMap<>();
  private final Map<String, String> english = new TreeMap<>();

  private Planted(String body) {
    files.put("java/planted/PlantedModule.java", HEAD + body + "\n}\n");
    files.put("resources/" + ModuleFiles.SERVICE, "planted.PlantedModule\n");
    text("plan.name", "Plan").text("plan.about", "En prøve");
  }

  /** A module without a fault that declares nothing. */
  static Planted module() {
    return new Planted("");
  }

  /** A module with these methods in its index page. */
  static Planted module(String methods) {
    return new Planted(methods);
  }

  /** A second class in the module's package. */
  Planted withClass(String name, String source) {
    return withFile("java/planted/" + name + ".java", "package planted;\n" + source);
  }

  Planted withFile(String path, String content) {
    files.put(path, content);
    return this;
  }

  Planted withMigration(String name, String script) {
    return withFile("resources/db/migration/plan/" + name, script);
  }

  /** The text in both languages. */
  Planted text(String key, String words) {
    return text(key, words, words);
  }

  Planted text(String key, String inDanish, String inEnglish) {
    danish.put(key, inDanish);
    english.put(key, inEnglish);
    return this;
  }

  Planted withoutEnglish(String key) {
    english.remove(key);
    return this;
  }

  MunicipalityModule load() {
    try {
      Path folder = Files.createTempDirectory("planted");
      files.putIfAbsent("resources/i18n/plan_da.properties", lines(danish));
      files.putIfAbsent("resources/i18n/plan_en.properties", lines(english));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Path jar = ModuleJar.pack(folder, folder.resolve("plan.jar"));
      URLClassLoader loader =
          new URLClassLoader(new URL[] {jar.toUri().toURL()}, Planted.class.getClassLoader());
      return (MunicipalityModule)
          loader.loadClass("planted.PlantedModule").getConstructor().newInstance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String lines(Map<String, String> texts) {
    StringBuilder lines = new StringBuilder();
    texts.forEach((key, words) -> lines.append(key).append('=').append(words).append('\n'));
    return lines.toString();
  }
}
