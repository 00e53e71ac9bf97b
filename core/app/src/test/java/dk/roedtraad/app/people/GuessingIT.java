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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing passwords is slow, and does not lock colleagues out. */
@RunAsClient
class GuessingIT extends TheApplication {
  private static final Municipality AT = Municipality.of("folk");
  private static final int TRIES = 5;

  private final Rows rows = AT.rows();
  private String username;

  @BeforeEach
  void somebodyNew() {
    username = "g" + UUID.randomUUID().toString().substring(0, 8);
    AT.given("").account(username, "Gorm Gæt", "Pædagog", Role.PROFESSIONAL);
    rows.run("delete from login_failure");
  }

  @AfterEach
  void forget() {
    rows.run("delete from login_failure");
  }

  @Test
  void afterFiveWrongTriesTheRightPasswordIsNotLookedAtEither() {
    for (int i = 0; i < TRIES; i++) {
      assertThat(tries("gæt nummer " + i).status()).isEqualTo(422);
    }
    assertThat(tries(Given.PASSWORD).status()).isEqualTo(429);
    assertThat(rest(Given.PASSWORD)).as("over REST too").isEqualTo(429);
    assertThat(rows.count("select max(tries) from login_failure where subject like 'pair:%'"))
        .as("it stands in the database, for every node and over a restart")
        .isGreaterThanOrEqualTo(TRIES);
    assertThat(rows.texts("select subject from login_failure"))
        .as("what was typed is not kept")
        .noneMatch(subject -> subject.contains(username))
        .as("nor what anybody could compute from it")
        .noneMatch(subject -> subject.contains(digest(username)));
    rows.run("update login_failure set since = now() - interval '16 minutes'");
    assertThat(tries(Given.PASSWORD).status()).as("a quarter of an hour later").isEqualTo(303);
  }

  @Test
  void rightPasswordsUseNoTries() {
    for (int i = 0; i < 2 * TRIES; i++) {
      assertThat(tries(Given.PASSWORD).status()).isEqualTo(303);
    }
    for (int i = 0; i < TRIES - 1; i++) {
      tries("gæt");
    }
    assertThat(tries(Given.PASSWORD).status()).isEqualTo(303);
    assertThat(tries("gæt").status()).as("counted from the start again").isEqualTo(422);
  }

  @Test
  void guessesAtTheSameMomentDoNotPassEachOther() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(20);
    try {
      List<Callable<Integer>> guesses =
          Stream.generate(() -> (Callable<Integer>) () -> tries("gæt").status()).limit(20).toList();
      int looked = 0;
      for (Future<Integer> guess : pool.invokeAll(guesses)) {
        looked += guess.get() == 422 ? 1 : 0;
      }
      assertThat(looked).as("passwords that were looked at").isEqualTo(TRIES);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aStrangerLocksNobodyOutFromOneAddress() {
    for (int i = 0; i < 80; i++) {
      Wire.post("127.0.0.9", AT.host(), "/login", form("gæt"), Map.of());
    }
    assertThat(Wire.post("127.0.0.9", AT.host(), "/login", form(Given.PASSWORD), Map.of()))
        .as("the stranger's address")
        .isEqualTo(429);
    assertThat(tries(Given.PASSWORD).status()).as("the colleague's").isEqualTo(303);
  }

  @Test
  void manyAddressesTogetherHaveSixtyTries() {
    int looked = 0;
    for (int address = 10; address < 24; address++) {
      for (int i = 0; i < TRIES; i++) {
        int status = Wire.post("127.0.0." + address, AT.host(), "/login", form("gæt"), Map.of());
        looked += status == 422 ? 1 : 0;
      }
    }
    assertThat(looked).isEqualTo(60);
    assertThat(tries(Given.PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void aHeaderOfOnesOwnMakesNoOtherAddress() {
    int last = 0;
    for (int i = 0; i <= TRIES; i++) {
      last =
          Wire.post(
              "127.0.0.1",
              AT.host(),
              "/login",
              form("gæt"),
              Map.of("X-Forwarded-For", "203.0.113." + i));
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void whatHasServedIsDeleted() {
    rows.run(
        "insert into login_failure (subject, tries, since) select 'pair:' || n, 3, now() - interval"
            + " '1 hour' from generate_series(1, 200) n");
    tries("gæt");
    assertThat(
            rows.count(
                "select count(*) from login_failure where since < now() - interval '16"
                    + " minutes'"))
        .isZero();
    assertThat(rows.count("select count(*) from login_failure")).as("the try itself").isEqualTo(3);
  }

  @Test
  void draftsAreLimitedAndThoseThatAreTooOldGo() {
    Session session = Session.of(AT, username);
    UUID me = rows.id("select id from account where username = ?", username);
    assertThat(session.post("/drafts/concern/new", "seen=Kladde").status()).isEqualTo(204);
    assertThat(drafts(me)).isEqualTo(1);
    assertThat(session.post("/drafts/Concern%20X/new", "seen=K").status()).isEqualTo(404);
    assertThat(session.post("/drafts/concern/" + "x".repeat(65), "seen=K").status()).isEqualTo(404);
    assertThat(session.post("/drafts/concern/new", "seen=" + "x".repeat(250_000)).status())
        .isEqualTo(422);
    assertThat(rows.text("select fields->>'seen' from draft where account_id = ?", me))
        .as("what is too large leaves the last one")
        .isEqualTo("Kladde");
    rows.run("update draft set saved_at = now() - interval '31 days' where account_id = ?", me);
    for (int i = 0; i < 105; i++) {
      session.post("/drafts/plan/" + i, "words=Ord");
    }
    assertThat(drafts(me)).isEqualTo(100);
    assertThat(rows.texts("select subject from draft where account_id = ?", me))
        .contains("104", "5")
        .doesNotContain("new", "4");
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private long drafts(UUID account) {
    return rows.count("select count(*) from draft where account_id = ?", account);
  }

  private Answer tries(String password) {
    return Web.post(AT.host(), "/login", form(password));
  }

  private int rest(String password) {
    return Web.send(
            "POST",
            AT.host(),
            "/api/v1/session",
            "application/json",
            "{\"username\":\"" + username + "\",\"password\":\"" + password + "\"}")
        .status();
  }

  private String form(String password) {
    return Session.form(Map.of("username", username, "password", password));
  }
}
