package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** How a start ends that nobody foresaw. */
class MainTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void whatNobodyForesawIsOneSentenceAndAnError() {
    assertThat(ends(new UncheckedIOException(new AccessDeniedException("/srv/data")), false))
        .isEqualTo(1);
    assertThat(said().lines())
        .singleElement()
        .asString()
        .contains("AccessDeniedException", "/srv/data", "-Droedtraad.debug=true");
  }

  @Test
  void severalLinesBecomeOne() {
    assertThat(ends(new IllegalStateException("first\n  second"), false)).isEqualTo(1);
    assertThat(said().lines()).singleElement().asString().contains("first second");
  }

  @Test
  void onRequestItIsToldWhereItFailed() {
    assertThat(ends(new IllegalStateException("broken"), true)).isEqualTo(1);
    assertThat(said()).contains("at dk.roedtraad.launcher.MainTest");
  }

  @Test
  void whatIsForeseenSaysItsOwnSentence() {
    assertThat(ends(new LaunchFailure("Do this."), false)).isEqualTo(1);
    assertThat(said().strip()).isEqualTo("Do this.");
  }

  private int ends(RuntimeException failure, boolean trace) {
    return Main.codeOf(
        () -> {
          throw failure;
        },
        new PrintStream(err, true, StandardCharsets.UTF_8),
        trace);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
