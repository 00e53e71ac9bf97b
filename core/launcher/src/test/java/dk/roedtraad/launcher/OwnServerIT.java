package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server the operator brings: with rights enough, with too few, and not at all. */
class OwnServerIT {

  @TempDir private Path root;

  private EmbeddedServer server;

  @BeforeEach
  void start() throws SQLException {
    Path data = root.resolve("own-server");
    PrivateFile.directory(data);
    server = EmbeddedServer.start(data, Secrets.in(data));
    try (Connection connection = server.superuser().connect("postgres")) {
      new Sql(connection)
          .run(
              "create role provisioner login createrole createdb password 'p'",
              "create role visitor login password 'v'");
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aProvisionerWithoutSuperuserRightsIsEnough() throws SQLException {
    TestPlatform test = as("provisioner", "p");
    for (int run = 0; run < 2; run++) {
      try (Platform platform = test.prepare()) {
        assertThat(platform.parkedReasons()).isEmpty();
        TenantDatabase mosby = TestPlatform.database(platform, "mosby");
        TenantDatabase testby = TestPlatform.database(platform, "testby");
        try (Connection app = TestPlatform.app(mosby)) {
          Sql sql = new Sql(app);
          sql.update("insert into child (name) values ('x')");
          assertThatThrownBy(() -> sql.list("select name from " + testby.schema() + ".child"))
              .hasMessageContaining("permission denied");
          assertThatThrownBy(() -> sql.run("set role " + testby.appRole()))
              .hasMessageContaining("permission denied");
        }
      }
    }
  }

  @Test
  void theSuperuserHidesTheCatalogueToo() throws SQLException {
    DatabaseAccess superuser = server.superuser();
    try (Platform platform = as(superuser.user(), superuser.password()).prepare();
        Connection app = TestPlatform.app(TestPlatform.database(platform, "mosby"))) {
      assertThat(platform.parkedReasons()).isEmpty();
      assertThatThrownBy(() -> new Sql(app).list("select relname from pg_class"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void tooFewRightsAreOneSentence() {
    assertThatThrownBy(as("visitor", "v")::prepare)
        .isInstanceOf(LaunchFailure.class)
        .hasMessage("Give the login in roedtraad.db.user the rights CREATEROLE and CREATEDB.");
  }

  @Test
  void aWrongPasswordIsOneSentenceWithoutThePassword() {
    assertThatThrownBy(as("visitor", "guessed")::prepare)
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("check roedtraad.db.url, .user and .password")
        .hasMessageNotContaining("guessed");
  }

  @Test
  void nobodyThereIsOneSentence() {
    TestPlatform test =
        as("visitor", "v").with("roedtraad.db.url", "jdbc:postgresql://127.0.0.1:1/");
    assertThatThrownBy(test::prepare)
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void anotherServerIsNeverWiped() {
    TestPlatform test = as("provisioner", "p").with("roedtraad.fresh", "true");
    assertThatThrownBy(test::prepare)
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining("drop the database");
  }

  @Test
  void aTenantMayLiveOnAServerOfItsOwn() throws SQLException {
    Path second = root.resolve("second-server");
    PrivateFile.directory(second);
    Secrets secrets = Secrets.in(second);
    secrets.put("postgres.password", server.superuser().password());
    try (EmbeddedServer other = EmbeddedServer.start(second, secrets)) {
      TestPlatform test =
          as(server.superuser().user(), server.superuser().password())
              .tenant("andeby", "db.url=" + other.superuser().url());
      try (Platform platform = test.prepare()) {
        assertThat(platform.parkedReasons()).isEmpty();
        assertThat(TestPlatform.database(platform, "andeby").url())
            .startsWith(other.superuser().url());
        TestPlatform.app(TestPlatform.database(platform, "andeby")).close();
      }
    }
  }

  private TestPlatform as(String user, String password) {
    return new TestPlatform(root)
        .module("alfa")
        .tenant("mosby")
        .tenant("testby")
        .with("roedtraad.db.url", server.superuser().url())
        .with("roedtraad.db.user", user)
        .with("roedtraad.db.password", password);
  }
}
