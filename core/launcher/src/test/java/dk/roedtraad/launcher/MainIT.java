package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line in a process of its own, with a small application that stands in for the real.
 */
class MainIT {

  private static final Path WARS = Path.of("src", "test", "resources", "wars").toAbsolutePath();

  @TempDir private Path root;

  private final List<Process> started = new ArrayList<>();
  private int port;
  private int launches;

  @BeforeEach
  void prepare() throws IOException {
    new TestPlatform(root).tenant("testby").tenant("mosby", "lanquage=da");
    Path demo = Files.createDirectories(root.resolve("tenants/testby/demo"));
    Files.writeString(
        demo.resolve("accounts.csv"),
        "brugernavn;navn;titel;rolle;enhed;faggruppe;leder\nxenia;Xenia Øst;Rådgiver;ADVISER;Nord;;\n"
            + "yrsa;Yrsa Syd;Systemansvarlig;TENANT_ADMIN;;;\n");
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = any.getLocalPort();
    }
  }

  @AfterEach
  void stopAll() throws InterruptedException {
    for (Process process : started) {
      process.destroy();
      process.waitFor(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void aKilledStartIsFollowedByAGoodOneThatStopsEverything() throws Exception {
    Process first = launch("good", "run");
    awaitText(first, "http://testby.localhost:" + port + "/");
    assertThat(output())
        .contains("Parked: mosby", "(parkeret)", "xenia", "Xenia Øst", "roed-traad-2026");
    assertThat(output().lines().map(line -> line.strip().replaceAll(" +", " ")))
        .contains(
            "rådgiver xenia Xenia Øst, Rådgiver, Nord",
            "administrator yrsa Yrsa Syd, Systemansvarlig",
            "operatør drift");
    long orphan = payara();
    assertFails("already runs", "good", "run");
    assertThat(ProcessHandle.of(orphan)).isPresent();

    first.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    Process second = launch("good", "run");
    awaitText(second, "http://testby.localhost:" + port + "/");
    assertThat(ProcessHandle.of(orphan)).isEmpty();
    long child = payara();
    second.destroy();
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(ProcessHandle.of(child)).isEmpty();
    assertThat(root.resolve("data/payara.pid")).doesNotExist();
    assertThat(root.resolve("data/postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void anApplicationThatCannotBeDeployedEndsTheStart() throws Exception {
    Process process = launch("broken", "run");
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(output()).contains("could not be deployed", "no.such.Listener");
    assertThat(root.resolve("data/postgres/postmaster.pid")).doesNotExist();
  }

  @Test
  void aDemoThatCannotBeLoadedIsAnError() throws Exception {
    Process process = launch("nodemo", "run");
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(output())
        .contains("The demo data could not be loaded, read ", "-Droedtraad.demo=false")
        .doesNotContain("Ready");
  }

  @Test
  void whatCannotStartSaysWhyBeforeItStartsAnything() throws Exception {
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(taken.isBound()).isTrue();
      assertFails("Port " + port + " is taken", "good", "run");
    }
    assertFails("build it first: mvn -Prun", "nowhere", "run");
    assertFails("There is no command \"rnu\"", "good", "rnu");
    assertFails("run the command provision first", "good", "serve");
    assertThat(root.resolve("data/postgres")).doesNotExist();
  }

  @Test
  void provisionWritesTheConfigurationAndEnds() throws Exception {
    Process process = launch("good", "provision");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(root.resolve("data/config/roedtraad.properties")).exists();
    assertThat(root.resolve("data/postgres/postmaster.pid")).doesNotExist();
  }

  private void assertFails(String sentence, String war, String command) throws Exception {
    Process process = launch(war, command);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(output()).contains(sentence);
    assertThat(output().lines()).hasSize(1);
  }

  private Process launch(String war, String command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Droedtraad.data.dir=" + root.resolve("data"),
            "-Droedtraad.tenants.dir=" + root.resolve("tenants"),
            "-Droedtraad.war=" + WARS.resolve(war),
            "-Droedtraad.payara.jar=" + Path.of("target", "payara-micro.jar").toAbsolutePath(),
            "-Droedtraad.http.port=" + port,
            "-Droedtraad.demo=true",
            "-Droedtraad.java.options=-Xmx400m",
            "dk.roedtraad.launcher.Main",
            command);
    launches++;
    Process process = builder.redirectErrorStream(true).redirectOutput(out().toFile()).start();
    started.add(process);
    return process;
  }

  private void awaitText(Process process, String text) throws Exception {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(180));
    while (!output().contains(text)) {
      assertThat(process.isAlive()).as(output()).isTrue();
      assertThat(Instant.now()).isBefore(deadline);
      Thread.sleep(200);
    }
    Thread.sleep(500);
  }

  /** Of the process that was started last. */
  private Path out() {
    return root.resolve("out" + launches);
  }

  private String output() throws IOException {
    return Files.readString(out(), StandardCharsets.UTF_8);
  }

  private long payara() throws IOException {
    return Long.parseLong(Files.readAllLines(root.resolve("data/payara.pid")).get(0));
  }
}
