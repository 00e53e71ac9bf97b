package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile statements on every tenant's own connection, each alone and stacked behind a query. */
@Tag("B3")
class AttackSuiteIT {

  private static final String NOT_STACKED = "25001";

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

  static Stream<Attack> attacks() {
    return Attack.read("/attacks.sql").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void givesNothing(Attack attack) throws SQLException {
    for (String attacker : AttackGround.TENANTS) {
      for (boolean stacked : List.of(false, true)) {
        String sql = ground.aimed(attack.sql(), attacker);
        AttackGround.Seen seen = ground.run(attacker, sql, stacked);
        if (attack.expected() == Attack.Expected.DENIED) {
          // Some commands refuse to be stacked at all, before anybody asks for the right.
          String refusal = stacked ? attack.state() + "|" + NOT_STACKED : attack.state();
          assertThat(seen.errors())
              .as("denied to %s: %s", attacker, sql)
              .singleElement()
              .asString()
              .matches("(?s)(" + refusal + ") .*");
        } else {
          assertThat(attack.why()).as("a reason for what is not denied").isNotBlank();
        }
        if (attack.expected() == Attack.Expected.HEALED) {
          ground.putRight(attacker);
        }
        assertNothingGained(attacker, seen);
      }
    }
  }

  private static void assertNothingGained(String attacker, AttackGround.Seen seen)
      throws SQLException {
    for (String other : AttackGround.TENANTS) {
      if (!other.equals(attacker)) {
        assertThat(seen.text()).doesNotContain(AttackGround.canary(other));
      }
    }
    assertThat(ground.violations()).isEmpty();
    assertThat(ground.namesSeenBy(attacker)).containsExactly(AttackGround.canary(attacker));
    assertThat(ground.victimStillThere(AttackGround.victimOf(attacker))).isTrue();
  }

  @Test
  void aStatementThatWouldRunForEverIsEnded() throws SQLException {
    AttackGround.Seen seen =
        ground.run(
            "mosby",
            "select count(*) from generate_series(1, 200000) a, generate_series(1, 200000) b",
            false);
    assertThat(seen.errors()).singleElement().asString().contains("statement timeout");
    assertNothingGained("mosby", seen);
  }

  @Test
  void everySessionStartsWithItsLimits() throws SQLException {
    try (Connection connection = TestPlatform.app(ground.place("mosby"))) {
      Sql sql = new Sql(connection);
      assertThat(sql.one("show idle_in_transaction_session_timeout")).contains("30s");
      assertThat(sql.one("show lock_timeout")).contains("5s");
      assertThat(sql.one("show temp_file_limit")).contains("2GB");
    }
  }

  @Test
  void aTenantCannotTakeAllConnections() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 20; i++) {
                  taken.add(TestPlatform.app(ground.place("mosby")));
                }
              })
          .hasMessageContaining("too many connections for role");
      assertThat(taken).hasSizeLessThan(9);
      assertThat(ground.namesSeenBy("testby")).isNotEmpty();
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  @Test
  void nobodysLoginSeesNothing() throws SQLException {
    try (Connection connection = ground.nobody()) {
      Sql sql = new Sql(connection);
      for (String tenant : AttackGround.TENANTS) {
        String table = ground.place(tenant).schema() + ".child";
        assertThatThrownBy(() -> sql.list("select name from " + table))
            .hasMessageContaining("permission denied");
      }
      assertThatThrownBy(() -> sql.list("select name from child")).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> sql.list("select id from plat.tenant"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> sql.run("create table public.x (x text)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aLoginWithoutItsPasswordIsRefused() {
    TenantDatabase place = ground.place("mosby");
    assertThatThrownBy(() -> DriverManager.getConnection(place.url(), place.appRole(), "guessed"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> DriverManager.getConnection(place.url(), place.ownerRole(), "guessed"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> DriverManager.getConnection(place.url(), "postgres", ""))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(
            () -> place.server().as(place.appRole(), place.appPassword()).connect("postgres"))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(attacks()).hasSizeGreaterThan(60);
  }

  /** What the suite would look like if something were open: it must not stay green then. */
  @Test
  void aPlantedGrantIsFoundByTheSameHarness() throws SQLException {
    String attacker = "mosby";
    String open = "usage on schema {other} %s {own_role}";
    String read = "select on {other}.child %s {own_role}";
    ground.provisioner().run(ground.aimed("grant " + open.formatted("to"), attacker));
    ground.provisioner().run(ground.aimed("grant " + read.formatted("to"), attacker));
    try {
      AttackGround.Seen seen =
          ground.run(attacker, ground.aimed("select name from {other}.child", attacker), false);
      assertThat(seen.denied()).isFalse();
      assertThat(seen.text()).contains(AttackGround.canary(AttackGround.victimOf(attacker)));
      assertThat(ground.violations().toString())
          .contains("may use schema " + ground.place(AttackGround.victimOf(attacker)).schema())
          .contains(".child is granted to " + ground.place(attacker).appRole());
    } finally {
      ground.provisioner().run(ground.aimed("revoke " + open.formatted("from"), attacker));
      ground.provisioner().run(ground.aimed("revoke " + read.formatted("from"), attacker));
    }
    assertThat(ground.violations()).isEmpty();
  }

  @Test
  void aPlantedMembershipIsFoundByTheSameHarness() throws SQLException {
    String attacker = "mosby";
    ground.provisioner().run(ground.aimed("grant {other_role} to {own_role}", attacker));
    AttackGround.Seen seen =
        ground.run(
            attacker,
            ground.aimed("set role {other_role}; select name from {other}.child", attacker),
            true);
    assertThat(seen.text()).contains(AttackGround.canary(AttackGround.victimOf(attacker)));
    assertThat(ground.violations().toString()).contains("is a member of");
    ground.putRight(attacker);
    assertThat(ground.violations()).isEmpty();
  }
}
