package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole preparation on a real server. */
class PlatformIT {

  private static final String STATE =
      "select string_agg(line, E'\\n' order by line) from ("
          + " select 'role ' || r.rolname || r.rolcanlogin::text || r.rolinherit::text || r.rolconnlimit"
          + " || coalesce((select string_agg(s.setconfig::text, ',') from pg_db_role_setting s"
          + " where s.setrole = r.oid), '') as line from pg_roles r where r.rolname !~ '^pg_'"
          + " union all select 'schema ' || nspname || coalesce(nspacl::text, '') from pg_namespace"
          + " where nspname !~ '^pg_(temp|toast)'"
          + " union all select 'relation ' || oid || relname || coalesce(relacl::text, '')"
          + " from pg_class where relname !~ '^pg_toast'"
          + " union all select 'function ' || oid::regprocedure || coalesce(proacl::text, '')"
          + " from pg_proc"
          + " union all select 'member ' || roleid::regrole || member::regrole from pg_auth_members"
          + " union all select 'default ' || defaclrole::regrole || defaclnamespace::text || defaclobjtype::text"
          + " || defaclacl::text from pg_default_acl"
          + " union all select 'tenant ' || t::text from plat.tenant t) all_lines";

  @TempDir private Path root;

  @Test
  void aSecondStartChangesNothing() throws Exception {
    TestPlatform test = platform().tenant("testby", "modules=alfa", "alfa.notice=14");
    String first;
    String config;
    String secrets;
    try (Platform platform = test.prepare()) {
      assertThat(platform.parkedReasons()).isEmpty();
      assertThat(platform.readyTenants()).containsExactly("mosby", "testby", "operator");
      first = state(platform);
      config = Files.readString(configFile(platform));
      secrets = Files.readString(root.resolve("data/secrets.properties"));
    }
    try (Platform platform = test.prepare()) {
      assertThat(state(platform)).isEqualTo(first);
      assertThat(Files.readString(configFile(platform))).isEqualTo(config);
      assertThat(root.resolve("data/secrets.properties")).hasContent(secrets);
    }
  }

  @Test
  void theConfigurationTellsTheApplicationWhatItNeedsAndNoMore() throws Exception {
    TestPlatform test = platform().tenant("testby", "modules=alfa", "alfa.notice=14");
    try (Platform platform = test.prepare()) {
      Properties config = config(platform);
      TenantDatabase place = TestPlatform.database(platform, "testby");
      assertThat(config)
          .containsEntry("tenants", "mosby,testby")
          .containsEntry("tenant.testby.status", "ready")
          .containsEntry("tenant.testby.kind", "municipality")
          .containsEntry("tenant.testby.set.alfa.notice", "14")
          .containsEntry("tenant.testby.name", "Testkommunen testby")
          .containsEntry("tenant.testby.db.user", place.appRole())
          .containsEntry("tenant.operator.kind", "operator")
          .containsEntry("platform.db.user", "rt_none")
          .doesNotContainKey("demo.dir");
      assertThat(config.getProperty("tenant.testby.db.url"))
          .contains("currentSchema=" + place.schema() + ",ext");
      assertThat(config.values())
          .doesNotContain(platform.provisioner().password())
          .noneMatch(value -> value.toString().startsWith("o_"));
      assertThat(permissions(platform.configDir())).isEqualTo("rwx------");
      assertThat(permissions(configFile(platform))).isEqualTo("rw-------");
      assertThat(permissions(root.resolve("data/secrets.properties"))).isEqualTo("rw-------");
    }
  }

  @Test
  void aMisspeltFileParksItsTenantOnly() {
    TestPlatform test = platform().tenant("testby", "lanquage=da");
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).containsExactly("mosby", "operator");
      assertThat(platform.parkedReasons())
          .singleElement()
          .asString()
          .contains("tenants/testby/tenant.properties", "\"lanquage\"", "\"language\"");
    }
  }

  @Test
  void aChangedMigrationParksWhatItWasRunFor() throws Exception {
    Path own = copyOfCore();
    TestPlatform test = new TestPlatform(root).tenant("mosby").source(own);
    test.without(Path.of("src/test/resources/fixtures/core").toAbsolutePath());
    test.prepare().close();
    Path script = own.resolve("db/migration/core/V20260101000000__child.sql");
    Files.writeString(script, Files.readString(script).replace("name text not null", "name text"));
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).containsExactly("operator");
      assertThat(platform.parkedReasons().toString()).contains("db/migration/core", "checksum");
    }
  }

  @Test
  void verificationFindsAMissingTableAndAChangedColumn() throws Exception {
    TestPlatform test = platform().tenant("testby").tenant("andeby");
    TenantDatabase testby;
    try (Platform platform = test.prepare()) {
      testby = TestPlatform.database(platform, "testby");
      try (Connection connection = TestPlatform.provisioner(platform)) {
        new Sql(connection)
            .run(
                "drop table " + testby.schema() + ".alfa_plan",
                "alter table "
                    + testby.schema()
                    + ".audit_event alter column text type varchar(10)");
      }
    }
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).containsExactly("andeby", "mosby", "operator");
      assertThat(platform.parkedReasons().toString()).contains("testby", "alfa_plan");
    }
  }

  @Test
  void aBrokenModuleParksOnlyThoseWhoUseIt() throws Exception {
    Path broken =
        ModuleFolder.in(root, "gamma", "create table gamma (id uuid primary key);\nselect 1/0;");
    TestPlatform test = platform().tenant("testby", "modules=gamma").source(broken);
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).containsExactly("mosby", "operator");
      assertThat(platform.parkedReasons().toString()).contains("db/migration/gamma");
      assertThat(config(platform)).containsEntry("tenant.mosby.modules.unavailable", "gamma");
    }
  }

  @Test
  void aTrapForTheProvisionerIsNotSprung() throws Exception {
    Path hostile =
        ModuleFolder.in(
            root,
            "gamma",
            """
            create function trap() returns boolean language plpgsql as
              $$ begin execute 'alter role ${app_role} superuser'; return true; end $$;
            alter table flyway_core rename to kept_core;
            create view flyway_core as
              select version, checksum, trap() as success, type, installed_rank from kept_core;
            """);
    TestPlatform test = platform().source(hostile);
    test.prepare().close();
    try (Platform platform = test.prepare();
        Connection connection = TestPlatform.provisioner(platform)) {
      TenantDatabase mosby = TestPlatform.database(platform, "mosby");
      Sql sql = new Sql(connection);
      String escaped = "exists (select from pg_roles where rolname = ? and rolsuper)";
      assertThat(platform.readyTenants()).doesNotContain("mosby");
      assertThat(sql.is(escaped, mosby.appRole())).isFalse();
      // The trap is a real one: whoever reads the view as the provisioner springs it.
      sql.list("select success from " + mosby.schema() + ".flyway_core");
      assertThat(sql.is(escaped, mosby.appRole())).isTrue();
      assertThat(Isolation.violations(connection))
          .anyMatch(v -> v.detail().contains("attributes of an administrator"));
    }
  }

  @Test
  void aLostPasswordIsReplacedAndALostKeyIsNot() throws Exception {
    TestPlatform test = platform().tenant("testby");
    test.prepare().close();
    Path secrets = root.resolve("data/secrets.properties");
    List<String> kept =
        Files.readAllLines(secrets).stream()
            .filter(line -> !line.startsWith("tenant.testby.key"))
            .filter(line -> !line.contains(".password"))
            .toList();
    Files.write(secrets, kept);
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).containsExactly("mosby", "operator");
      assertThat(platform.parkedReasons().toString()).contains("testby", "secrets.properties");
      TestPlatform.app(TestPlatform.database(platform, "mosby")).close();
    }
  }

  @Test
  void anUnreachableServerParksTheTenantThatLivesThere() {
    TestPlatform test =
        platform().tenant("testby", "db.url=jdbc:postgresql://127.0.0.1:1/?connectTimeout=1");
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).containsExactly("mosby", "operator");
    }
  }

  @Test
  void whatADriverAndADanishNameNeedStillWorks() throws Exception {
    try (Platform platform = platform().prepare();
        Connection app = TestPlatform.app(TestPlatform.database(platform, "mosby"))) {
      Sql sql = new Sql(app);
      sql.update(
          "insert into child (name, period, notes, tags) values (?, '[2026-01-01,2026-02-01)',"
              + " '{\"a\": 1}', array[gen_random_uuid()])",
          "Søren Ågård-Müller");
      sql.update("insert into entry (child, channel, text) select id, 'visit', 'x' from child");
      assertThat(sql.one("select ext.fold(?)", "Aagaard"))
          .isEqualTo(sql.one("select ext.fold('Ågård')"));
      assertThat(
              sql.list(
                  "select id from child where search_name like '%' || ext.fold(?) || '%'",
                  "aagaard muller"))
          .isEmpty();
      assertThat(
              sql.list(
                  "select id from child where search_name like '%' || ext.fold(?) || '%'",
                  "AAGAARD MÜLLER"))
          .hasSize(1);
      assertThat(
              sql.list(
                  "select n from unnest(array['Ærø', 'Zebra', 'Aabenraa', 'Abe']) n order by n collate \"da-x-icu\""))
          .containsExactly("Abe", "Zebra", "Ærø", "Aabenraa");
      try (var rows = app.createStatement().executeQuery("select * from child")) {
        assertThat(rows.next()).isTrue();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          assertThat(rows.getObject(i)).isNotNull();
        }
        assertThat((Object[]) rows.getArray("tags").getArray()).hasSize(1);
      }
      try (var rows = app.createStatement().executeQuery("select channel from entry")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getObject(1)).hasToString("visit");
      }
      assertThatThrownBy(() -> sql.run("delete from audit_event")).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> sql.list("select script from flyway_core"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void twoLaunchersDoNotShareADataFolder() {
    TestPlatform test = platform();
    try (Platform platform = test.prepare()) {
      assertThat(platform.readyTenants()).isNotEmpty();
      assertThatThrownBy(test::prepare)
          .isInstanceOf(LaunchFailure.class)
          .hasMessageContaining("already runs");
    }
  }

  private TestPlatform platform() {
    return new TestPlatform(root).module("alfa").module("beta").tenant("mosby");
  }

  private Path copyOfCore() throws IOException {
    Path copy = root.resolve("own-core");
    Path from = Path.of("src/test/resources/fixtures/core");
    try (var tree = Files.walk(from)) {
      for (Path one : tree.toList()) {
        Path target = copy.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    }
    return copy;
  }

  private static String state(Platform platform) throws SQLException {
    try (Connection connection = TestPlatform.provisioner(platform)) {
      return new Sql(connection).one(STATE).orElseThrow();
    }
  }

  private static Path configFile(Platform platform) {
    return platform.configDir().resolve("roedtraad.properties");
  }

  private static Properties config(Platform platform) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(configFile(platform))) {
      properties.load(reader);
    }
    return properties;
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
