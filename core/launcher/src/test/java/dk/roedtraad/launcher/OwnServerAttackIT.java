package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hostile statements on a server of the operator's own, whose login is no superuser: nobody
 * hides the catalogue there. What is open then is written down, and none of it is anybody's data.
 */
@Tag("B3")
class OwnServerAttackIT {
  private static final String ATTACKER = "mosby";
  private static final Path GUIDE = Path.of("..", "docs", "operator-guide.md");

  @TempDir private static Path root;

  private static EmbeddedServer server;
  private static AttackGround ground;

  @BeforeAll
  static void start() throws SQLException {
    Path data = root.resolve("own-server");
    PrivateFile.directory(data);
    server = EmbeddedServer.start(data, Secrets.in(data));
    try (Connection connection = server.superuser().connect("postgres")) {
      new Sql(connection).run("create role provisioner login createrole createdb password 'p'");
    }
    ground =
        new AttackGround(
            new TestPlatform(root)
                .with("roedtraad.db.url", server.superuser().url())
                .with("roedtraad.db.user", "provisioner")
                .with("roedtraad.db.password", "p"));
  }

  @AfterAll
  static void stop() throws SQLException {
    ground.close();
    server.close();
  }

  @Test
  void whatIsOpenThereIsKnownAndGivesNobodysData() throws SQLException {
    String victim = AttackGround.victimOf(ATTACKER);
    List<String> open = new ArrayList<>();
    for (Attack attack : Attack.read("/attacks.sql")) {
      AttackGround.Seen seen =
          ground.run(ATTACKER, soon(ground.aimed(attack.sql(), ATTACKER)), false);
      boolean refused = seen.errors().stream().anyMatch(e -> e.startsWith(attack.state()));
      if (attack.expected() == Attack.Expected.DENIED && !refused) {
        open.add(attack.name());
      }
      if (attack.expected() == Attack.Expected.HEALED) {
        ground.putRight(ATTACKER);
      }
      assertThat(seen.text()).as(attack.name()).doesNotContain(AttackGround.canary(victim));
      assertThat(ground.namesSeenBy(ATTACKER))
          .as(attack.name())
          .containsExactly(AttackGround.canary(ATTACKER));
      assertThat(ground.victimStillThere(victim)).as(attack.name()).isTrue();
    }
    assertThat(ground.violations())
        .as("its own large objects, and nothing beyond")
        .extracting(Isolation.Violation::detail)
        .allMatch(detail -> detail.matches("t_[0-9a-f]{8} owns large object \\d+"));
    assertThat(open).containsExactlyInAnyOrderElementsOf(expected());
  }

  /** The operator reads the same list. */
  @Test
  void theGuideSaysEachOfThem() throws Exception {
    String guide = Files.readString(GUIDE).replaceAll("\\s+", " ");
    assertThat(expected()).isNotEmpty().allSatisfy(name -> assertThat(guide).contains(name));
  }

  /** What would go on until its time limit is given a short one. */
  private static String soon(String sql) {
    return sql.matches("(?s).*(pg_sleep| loop ).*") ? "set statement_timeout = '1s'; " + sql : sql;
  }

  private static List<String> expected() {
    try (var in = OwnServerAttackIT.class.getResourceAsStream("/attacks-own-server.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
