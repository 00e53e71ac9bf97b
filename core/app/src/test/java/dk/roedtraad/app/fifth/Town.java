package dk.roedtraad.app.fifth;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.testkit.ModuleJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One distribution that has run without the dropped-in modules, and then with them: the fifth
 * municipality, a bad neighbour, a module whose class fails and one whose script fails.
 */
final class Town implements AutoCloseable {
  /** The fifth municipality, and the tenant that has the neighbour on beside it. */
  static final String FIFTH = "stafetby";

  static final String NEIGHBOUR = "plads";

  /** Tenants from before; the first lets the new module be, the second turns it on by hand. */
  static final String WITHOUT = "vig";

  static final String LATER = "naes";

  /** Tenants whose own module is broken. */
  static final String BROKEN_CLASS = "knaekby";

  static final String BROKEN_SCRIPT = "skaevby";

  static final String PEDAGOGUE = "paedagog";
  static final String LEADER = "leder";
  static final String STRANGER = "fremmed";

  private static final Path FIXTURES = Path.of("src/test");

  private final Distribution distribution;
  private final Answer before;
  private final Answer addressBefore;
  private final Map<String, UUID> children = new HashMap<>();
  private final Map<String, Visitor> visitors = new HashMap<>();

  Town(Path root) throws Exception {
    distribution = new Distribution(root).tenant(WITHOUT, "koege").tenant(LATER, "herlev");
    distribution.start();
    before = distribution.at(FIFTH).get("/login");
    addressBefore = distribution.at(WITHOUT).get("/m/stafet/log");
    distribution.stop();

    ModuleJar.pack(FIXTURES.resolve("fifth"), distribution.modules().resolve("stafet.jar"));
    ModuleJar.pack(FIXTURES.resolve("nabo"), distribution.modules().resolve("nabo.jar"));
    broken(
        root, "knaek", "throw new IllegalStateException(\"planted in the class\");", "select 1;");
    broken(root, "skaev", "return new dk.roedtraad.api.ModuleId(\"skaev\");", "select 1/0;");
    distribution
        .tenant(FIFTH, "stafet")
        .tenant(NEIGHBOUR, "nabo,stafet", "stafet.tool.log.most=1")
        .tenant(BROKEN_CLASS, "knaek")
        .tenant(BROKEN_SCRIPT, "skaev");
    distribution.start();
    for (String tenant : List.of(FIFTH, NEIGHBOUR, WITHOUT, LATER)) {
      settle(tenant);
    }
  }

  Distribution distribution() {
    return distribution;
  }

  /** What the fifth municipality's host answered before its folder was there. */
  Answer before() {
    return before;
  }

  /** What the module's address answered before its jar was there. */
  Answer addressBefore() {
    return addressBefore;
  }

  /** A child of twelve, at the school where the pedagogue works and the stranger does not. */
  UUID child(String tenant) {
    return children.get(tenant);
  }

  Rows rows(String tenant) {
    return distribution.rows(tenant);
  }

  synchronized Visitor as(String username, String tenant) {
    return visitors.computeIfAbsent(
        username + "@" + tenant,
        at -> distribution.at(tenant).logsIn(username, Given.PASSWORD, "/"));
  }

  synchronized Visitor admin(String tenant) {
    return visitors.computeIfAbsent(
        "admin@" + tenant,
        at -> {
          try {
            return distribution
                .at(tenant)
                .logsIn("admin", distribution.adminPassword(tenant), "/admin/modules");
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void settle(String tenant) {
    Given given = new Given(rows(tenant), "Kanarie" + tenant);
    UUID school = given.unit("Skolen", "SCHOOL", "GENERAL");
    given.works(
        given.account(PEDAGOGUE, "Pia", "Pædagog", Role.PROFESSIONAL),
        school,
        "Pædagog",
        false,
        false);
    given.works(given.account(LEADER, "Lis", "Leder", Role.LEADER), school, "Leder", true, true);
    given.works(
        given.account(STRANGER, "Finn", "Pædagog", Role.PROFESSIONAL),
        given.unit("En anden skole", "SCHOOL", "GENERAL"),
        "Pædagog",
        false,
        false);
    UUID child = given.child("Alma", LocalDate.now().minusYears(12));
    given.attends(child, school, "6.b");
    children.put(tenant, child);
  }

  private void broken(Path root, String id, String answer, String script) throws IOException {
    Path folder = root.resolve("broken").resolve(id);
    String name = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Module";
    write(
        folder.resolve("java/" + name + ".java"),
        "package dk.roedtraad.modules."
            + id
            + "; public final class "
            + name
            + " implements dk.roedtraad.api.MunicipalityModule {"
            + " @Override public dk.roedtraad.api.ModuleId id() { "
            + answer
            + " } }");
    Path resources = folder.resolve("resources");
    write(
        resources.resolve("META-INF/services/dk.roedtraad.api.MunicipalityModule"),
        "dk.roedtraad.modules." + id + "." + name);
    write(resources.resolve("db/migration/" + id + "/V20261125_1200__" + id + "_one.sql"), script);
    for (String language : List.of("da", "en")) {
      write(resources.resolve("i18n/" + id + "_" + language + ".properties"), id + ".name=" + id);
    }
    ModuleJar.pack(folder, distribution.modules().resolve(id + ".jar"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Override
  public void close() {
    distribution.stop();
  }
}
