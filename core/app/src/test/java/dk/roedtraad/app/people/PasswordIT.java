package dk.roedtraad.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.people.Role;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody whom an import brought comes in with a link, and chooses what nobody else knows. */
@RunAsClient
class PasswordIT extends TheApplication {
  private static final Municipality AT = Municipality.of("folk");
  private static final String CHOSEN = "fire grønne kopper i skabet";
  private static final Pattern LINK = Pattern.compile("value=\"http[^\"]*/password/([^\"]+)\"");

  private final Rows rows = AT.rows();
  private String username;
  private UUID account;
  private UUID adminId;
  private Session admin;

  @BeforeEach
  void anAdminAndSomebodyWithoutPassword() {
    rows.run("delete from login_failure");
    String mark = UUID.randomUUID().toString().substring(0, 8);
    username = "ny" + mark;
    account =
        rows.insertWithId(
            "account", "username", username, "name", "Nynne " + mark, "role", "PROFESSIONAL");
    adminId = AT.given("").account("adm" + mark, "Anne", "Administrator", Role.TENANT_ADMIN);
    admin = Session.of(AT, "adm" + mark);
  }

  @Test
  void whoeverHasALinkChoosesAPasswordOnce() {
    assertThat(logsIn("")).as("no password yet").isEqualTo(422);
    assertThat(admin.get("/admin/users?q=" + username).body())
        .contains("Har ingen adgangskode", "Fagperson", "1 person");
    String token = link();
    assertThat(admin.get("/admin/users/" + account).body())
        .as("shown once")
        .doesNotContain(token)
        .contains("Har fået et link");
    assertThat(Web.get(AT.host(), "/password/" + token).body()).contains(username);
    assertThat(choose(token, CHOSEN).status()).isEqualTo(200);
    assertThat(logsIn(CHOSEN)).isEqualTo(303);
    assertThat(Web.get(AT.host(), "/password/" + token).status()).as("used").isEqualTo(404);
    assertThat(choose(token, "en anden lang sætning").status()).isEqualTo(404);
    assertThat(logsIn(CHOSEN)).as("and nothing changed").isEqualTo(303);
    assertThat(rows.text("select password_hash from account where id = ?", account))
        .startsWith("$argon2id$")
        .doesNotContain(CHOSEN);
  }

  @Test
  void theTokenIsNowhereInTheDatabaseAndBothStepsAreLogged() {
    String token = link();
    assertThat(rows.texts("select l::text from password_link l where account_id = ?", account))
        .hasSize(1)
        .noneMatch(row -> row.contains(token));
    choose(token, CHOSEN);
    assertThat(
            rows.texts(
                "select section || ' ' || action || ' ' || detail from read_log where account_id ="
                    + " ? or account_id = ? and section = 'users' order by at",
                account,
                adminId))
        .containsExactly("users CREATE link " + account, "password CHANGE link")
        .noneMatch(row -> row.contains(token));
  }

  @Test
  void aNewerLinkMakesTheOlderWorthlessAndTimeDoesToo() {
    String older = link();
    String newer = link();
    assertThat(choose(older, CHOSEN).status()).isEqualTo(404);
    assertThat(
            rows.text(
                "select expires_at - given_at from password_link where account_id = ?", account))
        .isEqualTo("1 day");
    rows.run(
        "update password_link set expires_at = now() - interval '1 second' where account_id = ?",
        account);
    assertThat(choose(newer, CHOSEN).status()).isEqualTo(404);
    assertThat(Web.get(AT.host(), "/password/" + newer).body()).contains("Linket kan ikke bruges");
    assertThat(logsIn(CHOSEN)).isEqualTo(422);
    assertThat(choose(link(), CHOSEN).status()).as("a fresh one").isEqualTo(200);
  }

  @Test
  void weakPasswordsAreRefusedInClearWordsAndTheLinkStaysGood() {
    String token = link();
    assertThat(choose(token, "kort").body()).contains("mindst 12 tegn");
    assertThat(choose(token, "Velkommen2026!").body()).contains("blandt de første");
    assertThat(choose(token, username + "-" + username).body()).contains("dit brugernavn");
    Answer differing =
        Web.post(
            AT.host(),
            "/password/" + token,
            Session.form(Map.of("password", CHOSEN, "again", CHOSEN + "!")));
    assertThat(differing.status()).isEqualTo(422);
    assertThat(differing.body()).contains("ikke ens").doesNotContain(CHOSEN);
    assertThat(logsIn(CHOSEN)).isEqualTo(422);
    assertThat(choose(token, CHOSEN).status()).isEqualTo(200);
  }

  @Test
  void anotherSiteCannotChooseForSomebody() {
    String token = link();
    String form = Session.form(Map.of("password", CHOSEN, "again", CHOSEN));
    String path = "/password/" + token;
    assertThat(Web.post(AT.host(), path, form, "Origin", "https://elsewhere.example").status())
        .isEqualTo(403);
    assertThat(Web.post(AT.host(), path, form, "Origin", "http://" + AT.host()).status())
        .isEqualTo(200);
  }

  @Test
  void aLinkIsWorthNothingInAnotherMunicipality() {
    String token = link();
    assertThat(Web.get("rejs.localhost", "/password/" + token).status()).isEqualTo(404);
    assertThat(Web.get(AT.host(), "/password/" + token).status()).isEqualTo(200);
  }

  @Test
  void choosingEndsWhatSessionsThereWere() {
    choose(link(), CHOSEN);
    String cookie = cookie(CHOSEN);
    assertThat(Web.get(AT.host(), "/", "Cookie", cookie).status()).isEqualTo(200);
    choose(link(), CHOSEN + " igen");
    assertThat(Web.get(AT.host(), "/", "Cookie", cookie).status()).isEqualTo(303);
  }

  @Test
  void everybodyChangesTheirOwnPassword() {
    String name = "eg" + username;
    UUID me = AT.given("").account(name, "Egon Egen", "Pædagog", Role.PROFESSIONAL);
    Session here = Session.of(AT, name);
    Session elsewhere = Session.of(AT, name);
    assertThat(own(here, "forkert", CHOSEN).body()).contains("nuværende adgangskode er forkert");
    assertThat(own(here, Given.PASSWORD, "kort").body()).contains("mindst 12 tegn");
    assertThat(elsewhere.get("/").status()).as("nothing changed yet").isEqualTo(200);
    assertThat(own(here, Given.PASSWORD, CHOSEN).status()).isEqualTo(303);
    assertThat(here.get("/password?changed=1").body()).contains("Adgangskoden er skiftet");
    assertThat(elsewhere.get("/").status()).as("the other session").isEqualTo(303);
    assertThat(logsIn(name, Given.PASSWORD)).isEqualTo(422);
    assertThat(logsIn(name, CHOSEN)).isEqualTo(303);
    assertThat(
            rows.count(
                "select count(*) from read_log where account_id = ? and section = 'password'", me))
        .isEqualTo(1);
  }

  @Test
  void anOpenSessionIsNoPlaceToGuessFrom() {
    String name = "ga" + username;
    AT.given("").account(name, "Gunda Gæt", "Pædagog", Role.PROFESSIONAL);
    Session here = Session.of(AT, name);
    for (int i = 0; i < 5; i++) {
      assertThat(own(here, "gæt " + i, CHOSEN).status()).isEqualTo(422);
    }
    assertThat(own(here, Given.PASSWORD, CHOSEN).status()).isEqualTo(429);
    assertThat(logsIn(name, Given.PASSWORD)).as("log-in is not locked by it").isEqualTo(303);
  }

  @Test
  void rolesSessionsAndClosingHoldAtTheNextClick() {
    choose(link(), CHOSEN);
    String cookie = cookie(CHOSEN);
    String page = "/admin/users/" + account;
    assertThat(Web.get(AT.host(), "/admin/users", "Cookie", cookie).status()).isEqualTo(404);
    assertThat(admin.post(page + "/role", "role=TENANT_ADMIN").status()).isEqualTo(303);
    assertThat(Web.get(AT.host(), "/admin/users", "Cookie", cookie).status()).isEqualTo(200);
    assertThat(admin.post(page + "/role", "role=OPERATOR").status()).isEqualTo(422);
    assertThat(admin.post(page + "/role", "role=PROFESSIONAL").status()).isEqualTo(303);
    assertThat(Web.get(AT.host(), "/admin/users", "Cookie", cookie).status()).isEqualTo(404);
    assertThat(admin.post(page + "/sessions", "").status()).isEqualTo(303);
    assertThat(Web.get(AT.host(), "/", "Cookie", cookie).status()).isEqualTo(303);
    String unused = link();
    assertThat(admin.post(page + "/close", "").status()).isEqualTo(303);
    assertThat(logsIn(CHOSEN)).isEqualTo(422);
    assertThat(choose(unused, CHOSEN).status()).isEqualTo(404);
    assertThat(admin.post(page + "/link", "").body()).contains("Kontoen er lukket");
    assertThat(admin.post(page + "/open", "").status()).isEqualTo(303);
    assertThat(logsIn(CHOSEN)).isEqualTo(303);
    assertThat(
            rows.texts(
                "select detail from read_log where account_id = ? and section = 'users' and action"
                    + " = 'CHANGE' order by at",
                adminId))
        .containsExactly(
            "role PROFESSIONAL TENANT_ADMIN " + account,
            "role TENANT_ADMIN PROFESSIONAL " + account,
            "sessions " + account,
            "close " + account,
            "open " + account);
  }

  @Test
  void noAdministratorClosesThemselves() {
    Answer answer = admin.post("/admin/users/" + adminId + "/close", "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("kan du ikke ændre");
    assertThat(admin.get("/admin/users").status()).isEqualTo(200);
  }

  private String link() {
    Answer answer = admin.post("/admin/users/" + account + "/link", "");
    Matcher found = LINK.matcher(answer.body());
    assertThat(found.find()).as(answer.everything()).isTrue();
    return found.group(1);
  }

  private static Answer choose(String token, String password) {
    return Web.post(
        AT.host(),
        "/password/" + token,
        Session.form(Map.of("password", password, "again", password)));
  }

  private static Answer own(Session session, String present, String wanted) {
    return session.post(
        "/password", Map.of("present", present, "password", wanted, "again", wanted));
  }

  private int logsIn(String password) {
    return logsIn(username, password);
  }

  private static int logsIn(String name, String password) {
    return Web.post(
            AT.host(), "/login", Session.form(Map.of("username", name, "password", password)))
        .status();
  }

  private String cookie(String password) {
    return Web.post(
            AT.host(), "/login", Session.form(Map.of("username", username, "password", password)))
        .header("Set-Cookie")
        .replaceFirst(";.*", "");
  }
}
