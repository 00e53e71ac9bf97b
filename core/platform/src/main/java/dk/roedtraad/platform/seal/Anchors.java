package dk.roedtraad.platform.seal;

import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The heads of the chain outside the database: a line for each batch, added to a file of the
 * tenant's in a directory that the operator places where nobody with the database's password can
 * write. The server's own log says each head too.
 */
@ApplicationScoped
class Anchors {
  private static final Logger LOG = Logger.getLogger(Anchors.class.getName());

  /** The last batch that was told; 0 before the first. */
  long last() {
    Optional<Path> file = file();
    if (file.isEmpty() || !Files.exists(file.get())) {
      return 0;
    }
    try {
      List<String> lines = Files.readAllLines(file.get());
      return lines.isEmpty() ? 0 : Long.parseLong(lines.get(lines.size() - 1).split(" ")[0]);
    } catch (IOException e) {
      throw new UncheckedIOException("the anchors cannot be read", e);
    }
  }

  /** Adds these, oldest first. */
  void tell(List<Sealer.Head> heads) {
    if (heads.isEmpty()) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    for (Sealer.Head head : heads) {
      String hash = HexFormat.of().formatHex(head.hash());
      lines
          .append(head.number())
          .append(' ')
          .append(hash)
          .append(' ')
          .append(Instant.now())
          .append('\n');
      LOG.log(
          Level.INFO,
          "read log of {0} is sealed through batch {1}: {2}",
          new Object[] {BoundTenant.required(), head.number(), hash});
    }
    file().ifPresent(file -> append(file, lines.toString()));
  }

  private static void append(Path file, String lines) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          FileLock lock = channel.lock()) {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining() && lock.isValid()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the anchors cannot be written", e);
    }
  }

  private static Optional<Path> file() {
    return ConfigProvider.getConfig()
        .getOptionalValue("log.anchor.dir", String.class)
        .map(dir -> Path.of(dir).resolve(BoundTenant.required() + ".txt"));
  }
}
