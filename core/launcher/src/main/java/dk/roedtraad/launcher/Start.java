package dk.roedtraad.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** One life of the platform in the foreground, from nothing to stopped. */
final class Start {

  private final Settings settings;
  private final Instant begun = Instant.now();
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private boolean stopping;

  Start(Settings settings) {
    this.settings = settings;
  }

  void run() throws InterruptedException {
    settings.requireWar();
    settings.requirePayaraJar();
    Platform platform = keep(Platform.prepare(settings, this::beforeTheDatabase, step()));
    platform.parkedReasons().forEach(reason -> System.err.println("Parked: " + reason));
    platform.leftOutReasons().forEach(reason -> System.err.println("Left out: " + reason));
    serve(platform.application(), platform.configDir());
  }

  void serve() throws InterruptedException {
    settings.requirePayaraJar();
    keep(DataFolder.open(settings.data()));
    new OwnProcess(PayaraProcess.pidFile(settings)).stopLeftover();
    PayaraProcess.requireFreePort(settings);
    serve(Application.assemble(settings).exploded(), settings.configDir());
  }

  private void beforeTheDatabase() {
    PayaraProcess.requireFreePort(settings);
    if (settings.database() == null) {
      // Stopped in the middle of preparing, nobody else would stop the server that is coming up.
      keep((AutoCloseable) () -> EmbeddedServer.stopLeftover(settings.data()));
    }
  }

  private void serve(Path exploded, Path configDir) throws InterruptedException {
    List<RunningTenant> tenants = WrittenConfig.tenants(settings);
    PayaraProcess payara = keep(PayaraProcess.start(settings, exploded, configDir));
    Readiness readiness = new Readiness(payara, Duration.ofSeconds(settings.readyWithin()));
    readiness.awaitHealth(tenants);
    List<RunningTenant> ready = tenants.stream().filter(RunningTenant::expectedReady).toList();
    List<RunningTenant> shown =
        ready.stream().filter(t -> !t.id().equals(Tenant.OPERATOR)).toList();
    if (settings.demo()) {
      readiness.awaitSmallDemo(withDemo(shown));
    }
    payara.leftOut().forEach(reason -> System.err.println("Left out: " + reason));
    step().accept("Ready");
    System.out.println(Welcome.addresses(tenants));
    if (settings.demo()) {
      System.out.println(
          Welcome.logins(
              settings.tenants(),
              ready,
              settings.demoPassword(),
              settings.configDir().resolve("first-admin-" + Tenant.OPERATOR + ".txt")));
      readiness.followFullDemo(withDemo(shown));
    }
    int code = payara.waitFor();
    if (!isStopping()) {
      throw new LaunchFailure(
          "The application server ended by itself with code "
              + code
              + ", read "
              + payara.log()
              + ".");
    }
  }

  private List<RunningTenant> withDemo(List<RunningTenant> tenants) {
    return tenants.stream().filter(t -> DemoAccounts.isFor(settings.tenants(), t.id())).toList();
  }

  /** Stops what was started, the last first. */
  void stop() {
    synchronized (this) {
      stopping = true;
    }
    while (true) {
      AutoCloseable last;
      synchronized (this) {
        last = open.pollFirst();
      }
      if (last == null) {
        return;
      }
      try {
        last.close();
      } catch (Exception e) {
        System.err.println(e.getMessage());
      }
    }
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  private synchronized <T extends AutoCloseable> T keep(T started) {
    open.addFirst(started);
    return started;
  }

  private Consumer<String> step() {
    return what ->
        System.out.println(
            "%5.1f s  %s"
                .formatted(Duration.between(begun, Instant.now()).toMillis() / 1000.0, what));
  }
}
