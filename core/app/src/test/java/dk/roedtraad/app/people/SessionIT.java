package dk.roedtraad.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.people.Role;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions begin, last, and end as they should; a change comes from our own page or not at all. */
@RunAsClient
class SessionIT extends TheApplication {
  private static final Municipality AT = Municipality.of("folk");
  private static final String LANGUAGE = "language=en";

  private final Rows rows = AT.rows();
  private String username;
  private UUID account;

  @BeforeEach
  void somebodyNew() {
    username = "s" + UUID.randomUUID().toString().substring(0, 8);
    account = AT.given("").account(username, "Signe Session", "Pædagog", Role.PROFESSIONAL);
    rows.run("delete from login_failure");
  }

  @Test
  void aSessionThatIsIdleTooLongIsOver() {
    Session session = Session.of(AT, username);
    seenAgo("44 minutes");
    assertThat(session.get("/").status()).as("within the time").isEqualTo(200);
    assertThat(
            rows.count(
                "select count(*) from login_session where account_id = ? and last_seen_at > now() -"
                    + " interval '1 minute'",
                account))
        .as("each click makes it last")
        .isEqualTo(1);
    seenAgo("46 minutes");
    assertThat(session.get("/").header("Location")).contains("/login");
  }

  @Test
  void aSessionEndsAtTheLatestInTheEvening() {
    Session session = Session.of(AT, username);
    assertThat(
            rows.text(
                "select ends_at - created_at from login_session where account_id = ?", account))
        .isEqualTo("10:00:00");
    assertThat(session.get("/").status()).isEqualTo(200);
    rows.run(
        "update login_session set ends_at = now() - interval '1 second' where account_id = ?",
        account);
    assertThat(session.get("/").header("Location")).contains("/login");
  }

  @Test
  void eachLogInHasItsOwnTokenAndEndsTheOneBefore() {
    Session first = Session.of(AT, username);
    Answer again =
        Web.post(
            AT.host(),
            "/login",
            logIn(Given.PASSWORD) + "&_csrf=" + first.csrfToken(),
            "Cookie",
            first.cookie());
    assertThat(again.status()).isEqualTo(303);
    assertThat(again.header("Set-Cookie")).startsWith("__Host-rt=").doesNotContain(first.token());
    assertThat(first.get("/").status()).as("the session of before").isEqualTo(303);
    Session other = Session.of(AT, username);
    assertThat(rows.count("select count(*) from login_session where account_id = ?", account))
        .as("another browser keeps its own")
        .isEqualTo(2);
    assertThat(other.get("/").status()).isEqualTo(200);
  }

  @Test
  void theFormOfLogInWorksForWhoeverIsLoggedIn() {
    Session session = Session.of(AT, username);
    assertThat(session.get("/login").body())
        .contains("name=\"_csrf\" value=\"" + session.csrfToken() + "\"");
    assertThat(session.post("/login", logIn(Given.PASSWORD)).status()).isEqualTo(303);
  }

  @Test
  void logOutEndsTheSessionAndTakesTheCookieBack() {
    Session session = Session.of(AT, username);
    Answer out = session.post("/logout", "");
    assertThat(out.header("Set-Cookie"))
        .startsWith("__Host-rt=;")
        .containsIgnoringCase("Max-Age=0");
    assertThat(session.get("/").status()).isEqualTo(303);
    assertThat(rows.count("select count(*) from login_session where account_id = ?", account))
        .isZero();
  }

  @Test
  void logOutEndsABearersToken() {
    Program program = Program.loggedIn(AT, username);
    assertThat(program.get("/api/v1/worklist").status()).isEqualTo(200);
    program.logOut();
    assertThat(program.get("/api/v1/worklist").status()).isEqualTo(401);
  }

  @Test
  void aSessionThatIsTakenAwayIsWorthNothingAtTheNextClick() {
    Session session = Session.of(AT, username);
    assertThat(session.get("/").status()).isEqualTo(200);
    rows.run("delete from login_session where account_id = ?", account);
    assertThat(session.get("/").status()).isEqualTo(303);
  }

  @Test
  void anotherRoleOrAClosedAccountHoldsAtTheNextClick() {
    Session session = Session.of(AT, username);
    assertThat(session.get("/admin/modules").status()).isEqualTo(404);
    rows.run("update account set role = 'TENANT_ADMIN' where id = ?", account);
    assertThat(session.get("/admin/modules").status()).isEqualTo(200);
    rows.run("update account set role = 'PROFESSIONAL' where id = ?", account);
    assertThat(session.get("/admin/modules").status()).isEqualTo(404);
    rows.run("update account set active = false where id = ?", account);
    assertThat(session.get("/").status()).isEqualTo(303);
    assertThat(Web.post(AT.host(), "/login", logIn(Given.PASSWORD)).status()).isEqualTo(422);
  }

  @Test
  void theCookieIsOnlyForThisHostAndNotForScripts() {
    Answer answer = Web.post(AT.host(), "/login", logIn(Given.PASSWORD));
    assertThat(answer.header("Set-Cookie"))
        .matches("__Host-rt=[A-Za-z0-9_-]{43};.*")
        .containsIgnoringCase(";Secure")
        .containsIgnoringCase(";HttpOnly")
        .containsIgnoringCase(";SameSite=Lax")
        .containsIgnoringCase(";Path=/")
        .doesNotContainIgnoringCase("Domain")
        .doesNotContainIgnoringCase("Max-Age")
        .doesNotContainIgnoringCase("Expires");
  }

  @Test
  void aChangeNeedsTheTokenOfItsOwnSession() {
    Session session = Session.of(AT, username);
    Session other = Session.of(AT, username);
    assertThat(change("", "Cookie", session.cookie())).as("without a token").isEqualTo(403);
    assertThat(change("&_csrf=" + other.csrfToken(), "Cookie", session.cookie()))
        .as("another session's")
        .isEqualTo(403);
    assertThat(change("&_csrf=", "Cookie", session.cookie())).as("an empty one").isEqualTo(403);
    assertThat(language()).as("nothing changed").isEqualTo("da");
    assertThat(change("&_csrf=" + session.csrfToken(), "Cookie", session.cookie())).isEqualTo(303);
    assertThat(language()).isEqualTo("en");
  }

  @Test
  void aChangeFromAnotherOriginIsRefusedToVisitorsToo() {
    Session session = Session.of(AT, username);
    String own = "&_csrf=" + session.csrfToken();
    assertThat(change(own, "Cookie", session.cookie(), "Origin", "https://elsewhere.example"))
        .isEqualTo(403);
    assertThat(change(own, "Cookie", session.cookie(), "Origin", "null")).isEqualTo(403);
    assertThat(change(own, "Cookie", session.cookie(), "Sec-Fetch-Site", "cross-site"))
        .isEqualTo(403);
    assertThat(language()).isEqualTo("da");
    assertThat(change(own, "Cookie", session.cookie(), "Origin", "http://" + AT.host()))
        .isEqualTo(303);
    String form = logIn(Given.PASSWORD);
    assertThat(Web.post(AT.host(), "/login", form, "Origin", "https://elsewhere.example").status())
        .as("a visitor's log-in")
        .isEqualTo(403);
    assertThat(Web.post(AT.host(), "/login", form, "Origin", "http://" + AT.host()).status())
        .isEqualTo(303);
  }

  @Test
  void aCookieChangesNothingOverRestWithoutTheToken() {
    Session session = Session.of(AT, username);
    String concern = "{\"about\":\"GROUP\",\"group\":\"Stuen\",\"seen\":\"Uro\"}";
    String path = "/api/v1/concerns";
    String json = "application/json";
    assertThat(
            Web.send("POST", AT.host(), path, json, concern, "Cookie", session.cookie()).status())
        .isEqualTo(403);
    assertThat(
            Web.send(
                    "POST",
                    AT.host(),
                    path,
                    json,
                    concern,
                    "Cookie",
                    session.cookie(),
                    "X-CSRF-Token",
                    session.csrfToken())
                .status())
        .as("past the gate; what it says is another matter")
        .isNotEqualTo(403);
    assertThat(
            Web.send(
                    "POST",
                    AT.host(),
                    path,
                    json,
                    concern,
                    "Cookie",
                    session.cookie(),
                    "Authorization",
                    "Bearer nonsense")
                .status())
        .as("a bearer's token that is none does not let the cookie in")
        .isEqualTo(401);
  }

  @Test
  void logInLeadsBackToWhereOneWantedToGoAndNowhereElse() {
    Answer sent = Web.get(AT.host(), "/search?q=Alma+Holm&x=%C3%A6");
    String login = sent.header("Location").replaceFirst("^https?://[^/]+", "");
    assertThat(login).isEqualTo("/login?next=%2Fsearch%3Fq%3DAlma%2BHolm%26x%3D%25C3%25A6");
    assertThat(Web.get(AT.host(), login).body())
        .contains("name=\"next\" value=\"/search?q=Alma+Holm&amp;x=%C3%A6\"");
    assertThat(after("/search?q=Alma%2BHolm%26x%3D%25C3%25A6"))
        .endsWith("/search?q=Alma+Holm&x=%C3%A6");
    for (String elsewhere :
        new String[] {
          "//evil.example", "https%3A%2F%2Fevil.example", "/%5Cevil.example", "%2F%25zz"
        }) {
      assertThat(after(elsewhere)).as(elsewhere).matches("(https?://[^/]+:?[0-9]*)?/");
    }
  }

  @Test
  void aFreeTextWhereAnIdBelongsIsNotFound() {
    Session session = Session.of(AT, username);
    for (String path :
        new String[] {"/children/a%20b/plan", "/children/x/plan", "/children/%7B%7D/plan"}) {
      assertThat(session.get(path).status()).as(path).isEqualTo(404);
      assertThat(session.post(path, "words=Ja").status()).as(path).isEqualTo(404);
    }
  }

  private String after(String next) {
    Answer answer = Web.post(AT.host(), "/login", logIn(Given.PASSWORD) + "&next=" + next);
    assertThat(answer.status()).as(next).isEqualTo(303);
    return answer.header("Location");
  }

  private int change(String token, String... headers) {
    return Web.post(AT.host(), "/language", LANGUAGE + token, headers).status();
  }

  private String language() {
    return rows.text("select language from account where id = ?", account);
  }

  private String logIn(String password) {
    return Session.form(Map.of("username", username, "password", password));
  }

  private void seenAgo(String howLong) {
    rows.run(
        "update login_session set last_seen_at = now() - ?::interval where account_id = ?",
        howLong,
        account);
  }
}
