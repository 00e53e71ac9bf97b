package dk.roedtraad.benchmark;

import dk.roedtraad.benchmark.page.Pool;
import dk.roedtraad.benchmark.page.RecordedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The command: measures everything once and prints the results. */
public final class Benchmark {
  private static final Path FOLDER = Path.of("core/benchmark/target/benchmark");

  private final Options options = Options.read();
  private final Report report = new Report();
  private final Scene scene;

  private Benchmark() throws IOException {
    scene = Scene.set(FOLDER, options.fresh());
  }

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    new Benchmark().run();
  }

  private void run() throws IOException, SQLException, InterruptedException {
    String loadBefore = Machine.load();
    if (!Files.exists(scene.data().resolve("loaded"))) {
      try (Server first = Server.start(scene)) {
        first.awaitFullDemo();
        Files.writeString(scene.data().resolve("loaded"), "");
      }
    }
    List<Double> starts = new ArrayList<>();
    for (int i = 1; i < options.starts(); i++) {
      started(starts).close();
    }
    try (Server server = started(starts)) {
      server.awaitFullDemo();
      Properties config = server.config();
      String secret = server.secrets().getProperty("postgres.password");
      try (Database visited = database(config, secret, scene.visited());
          Database importing = database(config, secret, scene.importing())) {
        report.line("%s", Machine.facts(visited.one("show server_version")));
        report.line(
            "%d clients, %d rounds of %d s; load of the machine before: %s",
            options.clients(), options.rounds(), options.seconds(), loadBefore);
        report.line("");
        report.line("Start to ready: %s s", Spread.of(starts).text(1));
        pages(server, visited, config);
        String admin =
            importing.one("select username from account where role = 'TENANT_ADMIN' limit 1");
        Preparation people = people(server, importing, config, scene.importing());
        report.imports(
            ImportRace.run(scene, importing, people.as(admin), options.rounds() - 2), 0.20);
      }
    }
    Path result = scene.folder().resolve("result.md");
    Files.writeString(result, report.text());
    System.out.println(report.text());
  }

  private Server started(List<Double> starts) throws IOException {
    Server server = Server.start(scene);
    starts.add(server.untilReady().toMillis() / 1000.0);
    System.out.printf("ready after %.1f s%n", starts.get(starts.size() - 1));
    return server;
  }

  private void pages(Server server, Database database, Properties config)
      throws IOException, SQLException, InterruptedException {
    Preparation people = people(server, database, config, scene.visited());
    String leader = people.leader();
    people.fillWorklist(leader);
    String child = people.fillThread(leader);
    database.run("vacuum analyze");
    Visitor visitor = people.as(leader);
    List<PageRace.Asked> pages = new ArrayList<>();
    String prefix = "tenant." + scene.visited() + ".db.";
    Pool login =
        new Pool(
            config.getProperty(prefix + "url"),
            config.getProperty(prefix + "user"),
            config.getProperty(prefix + "password"));
    try (StatementLog log =
        new StatementLog(database, scene.data().resolve("postgres.log"), login.user())) {
      pages.add(new PageRace.Asked("/", log.record("worklist", visitor, "/")));
      String path = "/children/" + child;
      pages.add(new PageRace.Asked(path, log.record("child", visitor, path)));
      report.list(
          "SQL statements of a page (goal: at most 8, whatever it shows)",
          statements(people, log, leader, child, pages));
    }
    login.save(scene.pages());
    // The application's login has room for the application alone.
    database.run("alter role " + login.user() + " connection limit 100");
    new PageRace(scene, options, server, visitor, login, report).run(pages);
  }

  private static List<String> statements(
      Preparation people, StatementLog log, String leader, String child, List<PageRace.Asked> full)
      throws IOException, SQLException, InterruptedException {
    String quiet = people.quietLeader();
    String other = people.quietChild(leader);
    RecordedPage little = log.record("little", people.as(quiet), "/");
    RecordedPage brief = log.record("brief", people.as(leader), "/children/" + other);
    return List.of(
        "worklist: %d with %d rows, %d with %d rows"
            .formatted(
                little.statements(),
                people.waiting(quiet),
                full.get(0).page().statements(),
                people.waiting(leader)),
        "child: %d with %d entries, %d with %d entries"
            .formatted(
                brief.statements(),
                people.entries(other),
                full.get(1).page().statements(),
                people.entries(child)));
  }

  private static Database database(Properties config, String secret, String tenant)
      throws SQLException {
    String prefix = "tenant." + tenant + ".db.";
    return new Database(
        config.getProperty(prefix + "url"), secret, config.getProperty(prefix + "schema"));
  }

  private static Preparation people(
      Server server, Database database, Properties config, String tenant) {
    String host = config.getProperty("tenant." + tenant + ".hosts").split(",", -1)[0];
    return new Preparation(server, database, host, config.getProperty("demo.password"));
  }
}
