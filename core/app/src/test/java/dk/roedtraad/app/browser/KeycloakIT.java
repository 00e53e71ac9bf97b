package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Providers;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** People log in at a real provider, with a browser, each municipality at its own realm. */
@RunAsClient
@EnabledIf(value = "isWanted", disabledReason = "Keycloak runs with -Pfull, and needs a Chromium")
class KeycloakIT extends TheApplication {
  private static final Municipality LAAS = Municipality.of("laas");
  private static final Municipality SLOT = Municipality.of("slot");
  private static Keycloak keycloak;

  private final Rows rows = LAAS.rows();

  static boolean isWanted() {
    return Stage.full() && Chromium.isWanted();
  }

  @BeforeAll
  static void open() {
    keycloak = new Keycloak();
  }

  @AfterAll
  static void close() {
    keycloak.close();
  }

  @Test
  void somebodyLogsInSeesWhereAndLogsOutEverywhere() {
    try (Person frida = at(LAAS, "frida")) {
      assertThat(frida.path()).isEqualTo("/");
      assertThat(frida.page().locator(".rt-me").innerText()).contains("Frida Fagperson");
      frida.open("/account").expect("Her er du logget på", "Du logger på med kommunens log-in");
      assertThat(frida.barriers()).isEmpty();
      frida.page().locator(".rt-out form[action='/logout'] button").click();
      frida.expect("Du er logget af Rød Tråd");
      assertThat(frida.barriers()).isEmpty();
      frida.page().getByText("Log af alle steder").click();
      frida.page().waitForURL(url -> url.contains("/login") && url.contains(LAAS.host()));
      frida.open("/login/provider");
      assertThat(frida.page().locator("#kc-login").count())
          .as("logged out at the provider too")
          .isEqualTo(1);
    }
  }

  @Test
  void aRealmIsTheOneOfItsMunicipality() {
    try (Person lars = at(SLOT, "lars")) {
      assertThat(lars.path()).isEqualTo("/");
      assertThat(
              SLOT.rows()
                  .text(
                      "select i.issuer from account_identity i join account a on a.id ="
                          + " i.account_id where a.username = 'lars'"))
          .isEqualTo(Providers.realm("slot"));
      assertThat(lars.statusOf("/account")).isEqualTo(200);
    }
    assertThat(
            rows.count(
                "select count(*) from account_identity where issuer = ?", Providers.realm("slot")))
        .isZero();
  }

  @Test
  void whoeverHasNoGroupIsToldSo() {
    try (Person ulla = at(LAAS, "uden")) {
      ulla.expect("du har ingen adgang");
      assertThat(ulla.barriers()).isEmpty();
      assertThat(ulla.sees("a#provider")).as("can try again").isTrue();
    }
  }

  @Test
  @Tag("C7")
  void aSessionThatIsEndedThereEndsHereAndALostGroupGivesTheChildToTheLeader() {
    UUID leader = LAAS.given("").account("lene", "Lene Leder", "Leder", Role.LEADER);
    try (Person freja = at(LAAS, "freja")) {
      UUID account = rows.id("select id::text from account where username = 'freja'");
      UUID child = LAAS.given("").child("Kaj", LocalDate.now().minusYears(9));
      LAAS.given("").held(child, account);
      keycloak.logOut("laas", "freja");
      Soon.until(
          () ->
              rows.count("select count(*) from login_session where account_id = ?", account) == 0);
      freja.open("/");
      assertThat(freja.path()).as("the message of the provider came").startsWith("/login");
      keycloak.leave("laas", "freja", "rt-fag");
      logIn(freja, "freja");
      freja.expect("er gået til din leder");
      assertThat(rows.text("select holder_id from thread where child_id = ?", child))
          .isEqualTo(leader.toString());
    }
  }

  @Test
  void aPasswordOfOursIsForEmergenciesWhereTheTenantSaysSo() {
    LAAS.given("").account("almindelig", "Alma Almindelig", "", Role.PROFESSIONAL);
    LAAS.given("").account("nood", "Nora Nød", "", Role.TENANT_ADMIN);
    rows.run("update account set emergency = true where username = 'nood'");
    try (Person alma = Person.at(LAAS)) {
      alma.open("/login").write("#username", "almindelig").write("#password", Given.PASSWORD);
      alma.click("main form button[type=submit]").expect("kommunens log-in");
      assertThat(alma.path()).isEqualTo("/login");
    }
    try (Person nora = Person.at(LAAS).logsInAs("nood")) {
      nora.expect("Moduler");
      UUID alma = rows.id("select id::text from account where username = 'almindelig'");
      nora.open("/admin/users/" + alma).expect("Nødlog-in");
      nora.click("form[action='/admin/users/" + alma + "/emergency'] button")
          .expect("også komme ind med en adgangskode");
    }
    try (Person alma = Person.at(LAAS).logsInAs("almindelig")) {
      assertThat(alma.path()).isEqualTo("/");
    }
  }

  private static Person at(Municipality at, String username) {
    Person person = Person.at(at);
    person.open("/login");
    logIn(person, username);
    return person;
  }

  private static void logIn(Person person, String username) {
    person.click("a#provider");
    person.page().fill("#username", username);
    person.page().fill("#password", Keycloak.PASSWORD);
    person.page().click("#kc-login");
    person.page().waitForLoadState(LoadState.LOAD);
  }
}
