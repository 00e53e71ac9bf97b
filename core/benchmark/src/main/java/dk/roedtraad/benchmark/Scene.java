package dk.roedtraad.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where the measuring takes place: a folder of its own with two of the shipped tenants. The larger
 * one is visited; the smaller one has its demo cut to one child and receives the import.
 *
 * @param folder everything that is written lies here
 * @param visited id of the tenant whose pages are asked for
 * @param importing id of the tenant that receives the import
 */
record Scene(Path folder, String visited, String importing) {
  private static final Path SHIPPED = Path.of("tenants");
  private static final String PROFILE = "demo/profile.properties";

  static Scene set(Path folder, boolean fresh) throws IOException {
    if (fresh) {
      delete(folder);
    }
    List<Path> bySize = bySize();
    Scene scene =
        new Scene(
            folder.toAbsolutePath(), name(bySize.get(0)), name(bySize.get(bySize.size() - 1)));
    delete(scene.tenants());
    copy(bySize.get(0), scene.tenants().resolve(scene.visited));
    Path small = scene.tenants().resolve(scene.importing);
    copy(bySize.get(bySize.size() - 1), small);
    Path profile = small.resolve(PROFILE);
    String cut = Files.readString(profile).replaceAll("(?m)^(children|staff)=.*", "$1=1");
    Files.writeString(profile, cut);
    return scene;
  }

  Path tenants() {
    return folder.resolve("tenants");
  }

  Path data() {
    return folder.resolve("data");
  }

  Path pages() {
    return folder.resolve("pages");
  }

  /** The profile that decides what the imported municipality consists of. */
  Path importedProfile() {
    return SHIPPED.resolve(importing).resolve(PROFILE);
  }

  private static List<Path> bySize() throws IOException {
    try (Stream<Path> tenants = Files.list(SHIPPED)) {
      return tenants
          .filter(tenant -> Files.exists(tenant.resolve(PROFILE)))
          .sorted(Comparator.comparingInt(Scene::children).reversed())
          .toList();
    }
  }

  private static int children(Path tenant) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(tenant.resolve(PROFILE))) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Integer.parseInt(values.getProperty("children"));
  }

  private static String name(Path tenant) {
    return String.valueOf(tenant.getFileName());
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : tree(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> files = tree(folder);
      for (int i = files.size() - 1; i >= 0; i--) {
        Files.delete(files.get(i));
      }
    }
  }

  private static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.toList();
    }
  }
}
