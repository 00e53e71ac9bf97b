package dk.roedtraad.benchmark;

import dk.roedtraad.benchmark.page.Pool;
import dk.roedtraad.benchmark.page.RecordedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recorded pages, from the application and from everybody who replays them. */
final class PageRace {
  private static final String OURS = "Rød Tråd";
  private static final String BARE = "bare servlet";
  private static final String SPRING = "Spring Boot";
  private static final String PGBENCH = "pgbench";
  private static final Map<String, Double> GOALS = Map.of(BARE, 0.60, PGBENCH, 0.30, SPRING, 0.90);
  private static final int WARM_UP_TURN = 5;
  private static final int WARM_UP_TURNS = 12;

  /** The compiler counts calls, not seconds: on a busy machine it needs longer. */
  private static final int WARM = 10_000;

  private static final int RECORDED = 10;

  private final Scene scene;
  private final Options options;
  private final Server server;
  private final Visitor visitor;
  private final Pool login;
  private final Report report;

  /** A page and the address at which the application serves it. */
  record Asked(String path, RecordedPage page) {}

  PageRace(
      Scene scene, Options options, Server server, Visitor visitor, Pool login, Report report) {
    this.scene = scene;
    this.options = options;
    this.server = server;
    this.visitor = visitor;
    this.login = login;
    this.report = report;
  }

  void run(List<Asked> pages) throws IOException, InterruptedException {
    pages.forEach(asked -> asked.page().save(scene.pages()));
    Memory started = Memory.of(server.process());
    Optional<String> pgbench = Programs.pgbench(options.pgbench());
    if (pgbench.isEmpty()) {
      report.line("pgbench was not found and is left out: name it with -Dpgbench=");
    }
    try (Peer bare = Peer.bare(scene);
        Peer spring = Peer.spring(scene)) {
      String first = "/page/" + pages.get(0).page().name();
      bare.awaitServing(first);
      spring.awaitServing(first);
      for (Asked asked : pages) {
        List<Side> sides = new ArrayList<>();
        sides.add(ours(asked));
        sides.add(replayed(BARE, bare, asked.page()));
        sides.add(replayed(SPRING, spring, asked.page()));
        for (Side side : sides) {
          warmUp(side);
        }
        if (pgbench.isPresent()) {
          sides.add(
              new PgbenchSide(
                  pgbench.get(), options.clients(), asked.page(), login, scene.pages()));
        }
        String name = asked.page().name();
        report.duel(Duel.fight(name, sides, options.rounds(), options.seconds()), GOALS);
      }
    }
    Memory loaded = Memory.of(server.process());
    report.line("");
    report.line(
        "Memory of the server's process: at start %d MB resident, %d MB heap after a full"
            + " collection; after the load %d MB and %d MB.",
        started.resident(), started.heap(), loaded.resident(), loaded.heap());
    List<Side> load = new ArrayList<>();
    for (Asked asked : pages) {
      load.add(ours(asked));
    }
    report.flight(
        Flight.record(server.process(), scene.folder().resolve("pages.jfr"), load, RECORDED));
  }

  private static void warmUp(Side side) throws IOException {
    double asked = 0;
    for (int turn = 0; turn < WARM_UP_TURNS && asked < WARM; turn++) {
      asked += side.load(WARM_UP_TURN).perSecond() * WARM_UP_TURN;
    }
  }

  private Side ours(Asked asked) throws IOException {
    return new HttpSide(
        OURS,
        options.clients(),
        server.process(),
        server.port(),
        asked.path(),
        asked.page().html().length,
        visitor.headers());
  }

  private Side replayed(String name, Peer peer, RecordedPage page) {
    return new HttpSide(
        name,
        options.clients(),
        peer.process(),
        peer.port(),
        "/page/" + page.name(),
        page.html().length,
        "Host: localhost");
  }
}
