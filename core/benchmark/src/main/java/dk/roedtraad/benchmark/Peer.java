package dk.roedtraad.benchmark;

import dk.roedtraad.benchmark.bare.BareServlet;
import dk.roedtraad.benchmark.page.RecordedPage;
import dk.roedtraad.benchmark.spring.SpringPages;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another server that serves the recorded pages, in a process of its own. */
final class Peer implements AutoCloseable {
  private static final Path PAYARA = Path.of("core/launcher/target/payara-micro.jar");
  private static final int PATIENCE = 180;

  private final Process process;
  private final int port;

  private Peer(int port, Path log, List<String> command) throws IOException {
    this.port = port;
    process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** A servlet on Payara Micro: the same release, heap and options as the application has. */
  static Peer bare(Scene scene) throws IOException {
    int port = Programs.freePort();
    Path war = scene.folder().resolve("bare");
    for (Class<?> part : List.of(BareServlet.class, RecordedPage.class)) {
      copyPackage(part, war.resolve("WEB-INF/classes"));
    }
    for (Class<?> library :
        List.of(
            com.zaxxer.hikari.HikariDataSource.class,
            org.postgresql.Driver.class,
            org.slf4j.Logger.class)) {
      Path jar = place(library);
      Path target = war.resolve("WEB-INF/lib").resolve(String.valueOf(jar.getFileName()));
      Files.createDirectories(target.resolveSibling("."));
      Files.write(target, Files.readAllBytes(jar));
    }
    Path preBoot = scene.folder().resolve("bare-preboot.txt");
    Files.writeString(
        preBoot,
        "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n");
    List<String> command = java(scene);
    command.addAll(List.of("-jar", PAYARA.toString(), "--noHazelcast", "--disablephonehome"));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(List.of("--prebootcommandfile", preBoot.toString()));
    command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
    return new Peer(port, scene.folder().resolve("bare.log"), command);
  }

  /** Spring Boot with the same heap. */
  static Peer spring(Scene scene) throws IOException {
    int port = Programs.freePort();
    List<String> command = java(scene);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SpringPages.class.getName());
    command.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port));
    return new Peer(port, scene.folder().resolve("spring.log"), command);
  }

  int port() {
    return port;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** Waits until the page is served; the port is open before the application is there. */
  void awaitServing(String path) throws IOException, InterruptedException {
    IOException last = new IOException("nobody was asked");
    for (int waited = 0; waited < PATIENCE && process.isAlive(); waited++) {
      try (Wire probe = new Wire(port, path, "Host: localhost")) {
        probe.ask();
        return;
      } catch (IOException notYet) {
        last = notYet;
        TimeUnit.SECONDS.sleep(1);
      }
    }
    throw last;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> java(Scene scene) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Programs.java("java"), "-Xmx1g", "-Dfile.encoding=UTF-8"));
    command.add("-Dbenchmark.pages=" + scene.pages());
    return command;
  }

  private static void copyPackage(Class<?> part, Path classes) throws IOException {
    String folder = part.getPackageName().replace('.', '/');
    Path target = Files.createDirectories(classes.resolve(folder));
    Path own = place(part);
    if (!Files.isDirectory(own)) {
      try (var jar = java.nio.file.FileSystems.newFileSystem(own)) {
        copyFiles(jar.getPath(folder), target);
      }
    } else {
      copyFiles(own.resolve(folder), target);
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          Files.write(to.resolve(String.valueOf(file.getFileName())), in.readAllBytes());
        }
      }
    }
  }

  private static Path place(Class<?> type) throws IOException {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
