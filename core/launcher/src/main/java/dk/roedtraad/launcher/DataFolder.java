package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data folder, held by one launcher at a time. The lock goes with the process, however it ends.
 */
final class DataFolder implements AutoCloseable {

  /** What a launcher made. Modules somebody dropped in are not among it. */
  private static final List<String> MADE =
      List.of(
          "anchors",
          "postgres",
          "postgres.log",
          "postgres.port",
          "config",
          "war",
          "secrets.properties",
          "payara.log",
          "payara-preboot.txt",
          "payara.pid");

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataFolder open(Path path) {
    PrivateFile.directory(path);
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new DataFolder(path, channel);
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Answered below, like a lock of another process.
    } catch (IOException e) {
      throw new LaunchFailure(
          "Make the folder " + path + " writable, or set roedtraad.data.dir to one that is.", e);
    }
    closeQuietly(channel);
    throw new LaunchFailure(
        "Rød Tråd already runs on "
            + path
            + ": stop it first, or set roedtraad.data.dir to another folder.");
  }

  void wipe() {
    MADE.forEach(name -> delete(path.resolve(name)));
  }

  @Override
  public void close() {
    closeQuietly(lock);
  }

  static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try {
      Files.walkFileTree(
          tree,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
                throws IOException {
              Files.delete(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
