package dk.roedtraad.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes the jar of a module out of a folder, as a municipality's own build would: {@code java/} is
 * compiled, {@code resources/} is taken along.
 */
public final class ModuleJar {
  private ModuleJar() {}

  /**
   * Compiles against the class path of the running test, which must hold core/api and what else the
   * sources name.
   *
   * @param folder with {@code java/} and, if it has any, {@code resources/}
   * @param jar the file to write; its folder must exist
   * @return the jar
   * @throws IllegalArgumentException with the compiler's words when the sources do not compile
   */
  public static Path pack(Path folder, Path jar) {
    try {
      Path classes = Files.createTempDirectory("module-classes");
      compile(filesIn(folder.resolve("java")), classes);
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
        add(classes, out);
        add(folder.resolve("resources"), out);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles sources into a folder, against the class path of the running test.
   *
   * @throws IllegalArgumentException with the compiler's words when the sources do not compile
   */
  static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter words = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
      List<String> options =
          List.of("-proc:none", "-parameters", "-d", classes.toString(), "-cp", classPath());
      boolean compiled =
          compiler
              .getTask(
                  words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IllegalArgumentException("the sources do not compile:\n" + words);
      }
    }
  }

  /** Surefire puts the real class path into a property of its own. */
  private static String classPath() {
    return System.getProperty(
        "surefire.test.class.path", System.getProperty("java.class.path", ""));
  }

  private static void add(Path folder, JarOutputStream out) throws IOException {
    for (Path file : filesIn(folder)) {
      out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
      Files.copy(file, out);
      out.closeEntry();
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
