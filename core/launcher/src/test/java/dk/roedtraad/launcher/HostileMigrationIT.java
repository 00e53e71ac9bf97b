package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts of a hostile module, run for each tenant by the real migrator. */
@Tag("B3")
class HostileMigrationIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @TempDir private static Path root;

  private static AttackGround ground;

  @BeforeAll
  static void start() throws SQLException {
    ground = new AttackGround(root);
  }

  @AfterAll
  static void stop() throws SQLException {
    ground.close();
  }

  static Stream<Attack> scripts() {
    return Attack.read("/hostile-migrations.sql").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scripts")
  void reachesNobodyElse(Attack attack) throws SQLException {
    for (String attacker : AttackGround.TENANTS) {
      Migrator.Outcome outcome = run(attacker, ground.aimed(attack.sql(), attacker));
      switch (attack.expected()) {
        case DENIED -> {
          assertThat(outcome.failed()).as("refused: %s", attack.sql()).hasSize(1);
          assertThat(outcome.failed().toString()).contains(attack.state());
        }
        case HARMLESS -> assertThat(attack.why()).isNotBlank();
        case HEALED -> ground.putRight(attacker);
        case FOUND -> {
          assertThat(outcome.failed()).isEmpty();
          assertThat(ground.violations())
              .as("found: %s", attack.sql())
              .isNotEmpty()
              .allMatch(v -> v.hex().equals(ground.place(attacker).hex()));
          ground.provisioner().run(ground.aimed(attack.undo(), attacker));
        }
      }
      assertThat(ground.violations()).isEmpty();
      assertNothingStolen(attacker, outcome);
    }
  }

  /** A script that only copies its own table must succeed, or the others prove nothing. */
  @Test
  void anHonestScriptRuns() throws SQLException {
    Migrator.Outcome outcome = run("mosby", "create table copy_of_child as select * from child");
    assertThat(outcome.failed()).isEmpty();
    assertThat(ground.contents("mosby")).contains(AttackGround.canary("mosby"));
  }

  @Test
  void aPlantedRightIsFoundByTheSameHarness() throws SQLException {
    String grants =
        "grant usage on schema {other} to o_{own_hex}; grant select on {other}.child to o_{own_hex}";
    ground.provisioner().run(ground.aimed(grants, "mosby"));
    Migrator.Outcome outcome =
        run("mosby", ground.aimed("create table stolen as select * from {other}.child", "mosby"));
    assertThat(outcome.failed()).isEmpty();
    assertThat(ground.contents("mosby"))
        .contains(AttackGround.canary(AttackGround.victimOf("mosby")));
    assertThat(ground.violations()).isNotEmpty();
    ground
        .provisioner()
        .run(
            ground.aimed(grants.replace("grant", "revoke").replace(" to ", " from "), "mosby"),
            ground.aimed("drop table {own}.stolen", "mosby"));
  }

  private static void assertNothingStolen(String attacker, Migrator.Outcome outcome)
      throws SQLException {
    String contents = ground.contents(attacker) + outcome.failed();
    for (String other : AttackGround.TENANTS) {
      if (!other.equals(attacker)) {
        assertThat(contents).doesNotContain(AttackGround.canary(other));
      }
      assertThat(ground.victimStillThere(other)).isTrue();
      assertThat(ground.namesSeenBy(other)).containsExactly(AttackGround.canary(other));
    }
    assertThat(
            ground
                .provisioner()
                .list(
                    "select rolname from pg_authid where rolname ~ '^o_' and (rolcanlogin or rolpassword is not null)"))
        .isEmpty();
  }

  private static Migrator.Outcome run(String attacker, String script) throws SQLException {
    String name = "hostile" + NUMBER.incrementAndGet();
    Migrations.Folder folder =
        new Migrations.Folder(
            name,
            true,
            List.of(
                new Migrations.Script(
                    "V20260102000000__x.sql",
                    script.replace("{n}", name) + (script.endsWith(";") ? "" : ";"))));
    Migrations.Folder none = new Migrations.Folder("none", false, List.of());
    Tenant tenant =
        new Tenant(
            attacker, attacker, false, attacker, "", "", List.of(), "da", List.of(), null, Map.of(),
            List.of());
    return new Migrator(new Migrations(none, none, List.of(folder)))
        .migrate(tenant, ground.place(attacker));
  }
}
