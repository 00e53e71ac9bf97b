package dk.roedtraad.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.AuthenticatorApp;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.people.Role;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A local account with an authenticator app: the password alone opens nothing. */
@RunAsClient
class SecondFactorIT extends TheApplication {
  private static final Municipality FREE = Municipality.of("folk");
  private static final Municipality STRICT = Municipality.of("slot");
  private static final String WRONG = "Koden passer ikke";

  private String username;
  private UUID account;

  @BeforeEach
  void somebodyNew() {
    username = "t" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void whoeverSetsAnAppUpIsAskedForItsCode() {
    account = FREE.given("").account(username, "Tove To", "Pædagog", Role.PROFESSIONAL);
    Session session = Session.of(FREE, username);
    assertThat(session.get("/account").body()).contains("Sæt en app op");
    String secret = secret(session.get("/account/app"));
    assertThat(session.post("/account/app", "code=000000").status()).isEqualTo(422);
    assertThat(logIn(FREE).status()).as("not asked for before it works").isEqualTo(303);
    Answer paper = session.post("/account/app", "code=" + AuthenticatorApp.code(secret, 0));
    assertThat(paper.status()).isEqualTo(200);
    List<String> codes = paper(paper);
    assertThat(codes).hasSize(10);
    assertThat(sealed(FREE.rows())).doesNotContain(secret);

    Answer half = logIn(FREE);
    assertThat(half.header("Location")).contains("/login/code");
    String cookie = "__Host-rt-half=" + Traveller.cookieOf(half, "__Host-rt-half");
    assertThat(Traveller.cookieOf(half, "__Host-rt")).as("no session yet").isEmpty();
    assertThat(Web.get(FREE.host(), "/", "Cookie", cookie.replace("-half=", "=")).status())
        .as("half a log-in opens nothing")
        .isEqualTo(303);
    assertThat(Web.get(FREE.host(), "/login/code", "Cookie", cookie).body()).contains("seks cifre");
    Answer wrong = second(FREE, cookie, "123");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains(WRONG);
    assertThat(second(FREE, cookie, AuthenticatorApp.code(secret, 0)).status())
        .as("a code that has served")
        .isEqualTo(422);
    Answer in = second(FREE, cookie, AuthenticatorApp.code(secret, 1));
    assertThat(in.status()).isEqualTo(303);
    assertThat(Traveller.cookieOf(in, "__Host-rt")).isNotEmpty();
    assertThat(second(FREE, cookie, AuthenticatorApp.code(secret, 1)).header("Location"))
        .as("the half is used up")
        .endsWith("/login");

    cookie = "__Host-rt-half=" + Traveller.cookieOf(logIn(FREE), "__Host-rt-half");
    assertThat(second(FREE, cookie, codes.get(0).toLowerCase().replace("-", " ")).status())
        .as("from paper")
        .isEqualTo(303);
    cookie = "__Host-rt-half=" + Traveller.cookieOf(logIn(FREE), "__Host-rt-half");
    assertThat(second(FREE, cookie, codes.get(0)).status()).as("once").isEqualTo(422);
    assertThat(second(Municipality.of("laas"), cookie, codes.get(1)).header("Location"))
        .as("of another municipality")
        .endsWith("/login");
  }

  @Test
  void guessingCodesIsStoppedAlsoAcrossLogIns() {
    account = FREE.given("").account(username, "Gitte Gæt", "Pædagog", Role.PROFESSIONAL);
    Session session = Session.of(FREE, username);
    String secret = secret(session.get("/account/app"));
    session.post("/account/app", "code=" + AuthenticatorApp.code(secret, -1));
    int stopped = 0;
    for (int guess = 0; guess < 7; guess++) {
      String cookie = "__Host-rt-half=" + Traveller.cookieOf(logIn(FREE), "__Host-rt-half");
      stopped += second(FREE, cookie, "00000" + guess).status() == 429 ? 1 : 0;
    }
    assertThat(stopped).as("five guesses in a quarter of an hour").isEqualTo(2);
    String cookie = "__Host-rt-half=" + Traveller.cookieOf(logIn(FREE), "__Host-rt-half");
    assertThat(second(FREE, cookie, AuthenticatorApp.code(secret, 1)).status())
        .as("the right one too")
        .isEqualTo(429);
    FREE.rows().run("delete from login_failure");
  }

  @Test
  void aProgramSendsTheCodeToo() {
    account = FREE.given("").account(username, "Pia Program", "Pædagog", Role.PROFESSIONAL);
    Session session = Session.of(FREE, username);
    String secret = secret(session.get("/account/app"));
    session.post("/account/app", "code=" + AuthenticatorApp.code(secret, -1));
    assertThat(program("").status()).isEqualTo(401);
    assertThat(program("").body()).contains("godkendelsesapp");
    assertThat(program("999999").body()).contains(WRONG);
    assertThat(program(AuthenticatorApp.code(secret, 0)).status()).isEqualTo(201);
  }

  @Test
  void anAdministratorTakesTheAppOfSomebodyWhoHasLostIt() {
    account = FREE.given("").account(username, "Mie Mistet", "Pædagog", Role.PROFESSIONAL);
    FREE.given("").account("a" + username, "Ane Admin", "", Role.TENANT_ADMIN);
    Session session = Session.of(FREE, username);
    String secret = secret(session.get("/account/app"));
    session.post("/account/app", "code=" + AuthenticatorApp.code(secret, 0));
    Session admin = Session.of(FREE, "a" + username);
    assertThat(admin.get("/admin/users/" + account).body()).contains("Fjern godkendelsesappen");
    assertThat(admin.post("/admin/users/" + account + "/app", "").status()).isEqualTo(303);
    assertThat(session.get("/").status()).as("logged out").isEqualTo(303);
    assertThat(logIn(FREE).header("Location")).doesNotContain("/login/code");
    assertThat(
            FREE.rows()
                .count(
                    "select count(*) from read_log where section = 'users' and detail = ?",
                    "app off " + account))
        .isEqualTo(1);
  }

  @Test
  void whereItIsRequiredTheAppComesBeforeTheFirstPage() {
    account = STRICT.given("").account(username, "Rie Krav", "Pædagog", Role.PROFESSIONAL);
    Answer half = logIn(STRICT);
    assertThat(half.header("Location")).contains("/login/code");
    String cookie = "__Host-rt-half=" + Traveller.cookieOf(half, "__Host-rt-half");
    Answer page = Web.get(STRICT.host(), "/login/code?next=/concerns", "Cookie", cookie);
    String secret = secret(page);
    assertThat(page.body()).contains("<svg", "otpauth://totp/");
    assertThat(setUp(cookie, "111").status()).isEqualTo(422);
    Answer in = setUp(cookie, AuthenticatorApp.code(secret, 0));
    assertThat(paper(in)).hasSize(10);
    String token = Traveller.cookieOf(in, "__Host-rt");
    Answer first = Web.get(STRICT.host(), "/account", "Cookie", "__Host-rt=" + token);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body())
        .as("what is required cannot be removed")
        .doesNotContain("/account/app/remove");
  }

  private Answer setUp(String cookie, String code) {
    return Web.post(
        STRICT.host(), "/login/code/set-up", "code=" + code + "&next=/", "Cookie", cookie);
  }

  private Answer program(String code) {
    return Web.send(
        "POST",
        FREE.host(),
        "/api/v1/session",
        "application/json",
        "{\"username\":\""
            + username
            + "\",\"password\":\""
            + Given.PASSWORD
            + "\",\"code\":\""
            + code
            + "\"}");
  }

  private Answer logIn(Municipality at) {
    return Web.post(at.host(), "/login", "username=" + username + "&password=" + Given.PASSWORD);
  }

  private static Answer second(Municipality at, String cookie, String code) {
    return Web.post(
        at.host(), "/login/code", "next=/&code=" + code.replace(" ", "+"), "Cookie", cookie);
  }

  private static String secret(Answer page) {
    Matcher found = Pattern.compile("secret=([A-Z2-7]+)").matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }

  private static List<String> paper(Answer page) {
    return Pattern.compile("<strong>([A-Z2-7]{5}-[A-Z2-7]{5})</strong>")
        .matcher(page.body())
        .results()
        .map(each -> each.group(1))
        .toList();
  }

  private String sealed(Rows rows) {
    return rows.text(
        "select encode(secret, 'escape') from second_factor where account_id = ?", account);
  }
}
