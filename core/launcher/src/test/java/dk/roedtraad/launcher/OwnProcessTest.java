package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnProcessTest {

  @TempDir private Path root;

  @Test
  void aRememberedProcessIsStopped() throws IOException {
    Process process = new ProcessBuilder("sleep", "60").start();
    OwnProcess own = new OwnProcess(root.resolve("pid"));
    own.remember(process.toHandle());
    assertThat(own.stopLeftover()).isTrue();
    assertThat(process.isAlive()).isFalse();
    assertThat(root.resolve("pid")).doesNotExist();
  }

  @Test
  void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(root.resolve("pid"), stranger.pid() + "\n1\n");
      assertThat(new OwnProcess(root.resolve("pid")).stopLeftover()).isFalse();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroy();
    }
  }

  @Test
  void aDamagedFileIsNoProcess() throws IOException {
    Files.writeString(root.resolve("pid"), "x\ny\n");
    assertThat(new OwnProcess(root.resolve("pid")).stopLeftover()).isFalse();
  }
}
