package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.attack.Route;
import dk.roedtraad.app.attack.Routes;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What is sent twice with one key happens once, whatever it is and whenever the second comes. */
@RunAsClient
class OnceIT extends TheApplication {
  private static final String KEY = "Idempotency-Key";
  private static final String CONCERNS = "/api/v1/concerns";

  /** A round may write between two looks; what a second sending changes, each one changes. */
  private static final int ROUNDS_BETWEEN = 3;

  /**
   * A log-in answers with a token, which is kept nowhere, and a second one is another session; a
   * citizen has no account that a key could belong to.
   */
  private static final Set<String> TAKE_NO_KEY =
      Set.of("POST /api/v1/session", "POST /api/v1/public/concerns");

  @Test
  void everyPostHappensOnce() {
    ApiDocument api = ApiDocument.at(here());
    List<String> faults = new ArrayList<>();
    int tried = 0;
    for (Route route : Routes.inTheWar()) {
      if (!route.isForPrograms()
          || !route.method().equals("POST")
          || (TAKE_NO_KEY.contains(route.name()) && route.open())) {
        continue;
      }
      ApiDocument.Described operation =
          api.operations().stream()
              .filter(one -> one.name().equals(route.name()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(route + " is not described"));
      Example example = new Example(operation, here());
      faults.addAll(sentTwice(route.name(), operation.status(), key -> example.send(KEY, key)));
      faults.addAll(keyReused(operation));
      if (operation.parameter(KEY).isEmpty()) {
        faults.add(route + " is described without " + KEY);
      }
      tried++;
    }
    System.out.println("Sent twice: " + tried + " routes");
    assertThat(tried).isGreaterThan(25);
    assertThat(faults).isEmpty();
  }

  /** The control: a route that nobody marked does it twice, and that is seen. */
  @Test
  void whatHappensTwiceIsFound() {
    Program program = Program.loggedIn(here(), World.PEDAGOGUE);
    assertThat(
            sentTwice(
                "planted", 201, key -> program.send("POST", "/planted/api/twice", "{}", KEY, key)))
        .anySatisfy(fault -> assertThat(fault).contains("planted changed something again"))
        .anySatisfy(fault -> assertThat(fault).contains("planted answers otherwise"));
  }

  private static List<String> sentTwice(String what, int status, Function<String, Answer> shot) {
    List<String> faults = new ArrayList<>();
    String key = UUID.randomUUID().toString();
    Answer first = shot.apply(key);
    if (first.status() != status) {
      faults.add(what + " answers " + first.status() + " " + first.body());
      return faults;
    }
    String before = contents();
    Answer again = shot.apply(key);
    boolean changed = !contents().equals(before);
    for (int more = 0; changed && more < ROUNDS_BETWEEN; more++) {
      before = contents();
      again = shot.apply(key);
      changed = !contents().equals(before);
    }
    if (changed) {
      faults.add(what + " changed something again");
    }
    for (String header : List.of("Location", "ETag", "Content-Type")) {
      if (!again.header(header).equals(first.header(header))) {
        faults.add(what + " answers otherwise in " + header + ": " + again.header(header));
      }
    }
    if (again.status() != first.status() || !again.body().equals(first.body())) {
      faults.add(what + " answers otherwise: " + again.status() + " " + again.body());
    }
    return faults;
  }

  /** The same key for another child, or for another text where no child is named. */
  private static List<String> keyReused(ApiDocument.Described operation) {
    String key = UUID.randomUUID().toString();
    Answer first = new Example(operation, here()).send(KEY, key);
    Example example = new Example(operation, here());
    String body = example.body();
    String otherBody =
        body == null
            ? null
            : body.replace("Mødelokale 2", "Mødelokale 9")
                .replace("Blå stue", "Grøn stue")
                .replace("fornavn", "mellemnavn")
                .replace("uden voksne", "uden jakke")
                .replaceFirst("(\"from\":\"([^\"]+)\",\"to\":)\"[^\"]+\"", "$1\"$2\"");
    Answer other = example.sendBody(here().host(), true, otherBody, KEY, key);
    return first.status() == operation.status()
            && other.status() == 422
            && code(other).equals("key-reused")
        ? List.of()
        : List.of(operation + " took the key for another content: " + other.everything());
  }

  @Test
  void sentAtTheSameMomentItHappensOnce() throws Exception {
    Program pedagogue = Program.loggedIn(here(), World.PEDAGOGUE);
    String body = concern("Ti på én gang " + UUID.randomUUID());
    String key = UUID.randomUUID().toString();
    long before = concerns();
    List<Answer> answers = together(6, () -> pedagogue.send("POST", CONCERNS, body, KEY, key));
    assertThat(answers).allSatisfy(a -> assertThat(a.status()).as(a.body()).isEqualTo(201));
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    assertThat(concerns()).isEqualTo(before + 1);
  }

  @Test
  void aKeyBelongsToOneAccountInOneMunicipality() {
    String key = UUID.randomUUID().toString();
    Answer first =
        Program.loggedIn(here(), World.PEDAGOGUE).send("POST", CONCERNS, group("Blå"), KEY, key);
    Answer others =
        Program.loggedIn(here(), World.LEADER).send("POST", CONCERNS, group("Rød"), KEY, key);
    Municipality elsewhere = Municipality.of("syd");
    Answer abroad =
        Program.loggedIn(elsewhere, World.PEDAGOGUE).send("POST", CONCERNS, group("Gul"), KEY, key);
    assertThat(List.of(first, others, abroad))
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201));
    assertThat(id(first)).isNotEqualTo(id(others));
  }

  @Test
  void aKeyBelongsToOneAddress() {
    Program pedagogue = Program.loggedIn(here(), World.PEDAGOGUE);
    String key = UUID.randomUUID().toString();
    String body = "{\"words\":\"Et skridt\"}";
    String one = "/api/v1/goals/" + new Prepared(here(), "").id("goal") + "/sub-goals";
    String two = "/api/v1/goals/" + new Prepared(here(), "").id("goal") + "/sub-goals";
    assertThat(pedagogue.send("POST", one, body, KEY, key).status()).isEqualTo(204);
    Answer reused = pedagogue.send("POST", two, body, KEY, key);
    assertThat(reused.status()).isEqualTo(422);
    assertThat(code(reused)).isEqualTo("key-reused");
  }

  @Test
  void whatWasRefusedLeavesNoKey() {
    Program pedagogue = Program.loggedIn(here(), World.PEDAGOGUE);
    String key = UUID.randomUUID().toString();
    Answer refused = pedagogue.send("POST", CONCERNS, "{\"about\":\"GROUP\"}", KEY, key);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(code(refused)).isEqualTo("invalid");
    assertThat(pedagogue.send("POST", CONCERNS, group("Blå"), KEY, key).status()).isEqualTo(201);
  }

  @Test
  void aDayLaterTheKeyIsForgotten() {
    Program pedagogue = Program.loggedIn(here(), World.PEDAGOGUE);
    String key = UUID.randomUUID().toString();
    String first = id(pedagogue.send("POST", CONCERNS, group("Blå"), KEY, key));
    Rows rows = here().rows();
    rows.run(
        "update idempotency_key set created_at = now() - interval '23 hours' where key = ?", key);
    assertThat(id(pedagogue.send("POST", CONCERNS, group("Blå"), KEY, key))).isEqualTo(first);
    rows.run(
        "update idempotency_key set created_at = now() - interval '25 hours' where key = ?", key);
    assertThat(id(pedagogue.send("POST", CONCERNS, group("Blå"), KEY, key))).isNotEqualTo(first);
    rows.run(
        "update idempotency_key set created_at = now() - interval '25 hours' where key = ?", key);
    pedagogue.send("POST", CONCERNS, group("Blå"), KEY, UUID.randomUUID().toString());
    assertThat(rows.count("select count(*) from idempotency_key where key = ?", key)).isZero();
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    Program pedagogue = Program.loggedIn(here(), World.PEDAGOGUE);
    for (String key : List.of("x".repeat(101), "to ord", "")) {
      Answer answer = pedagogue.send("POST", CONCERNS, group("Blå"), KEY, key);
      assertThat(answer.status()).as(key).isEqualTo(422);
      assertThat(code(answer)).isEqualTo("invalid");
    }
  }

  private static List<Answer> together(int times, Callable<Answer> shot) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(times);
    try {
      List<Future<Answer>> waiting = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        waiting.add(pool.submit(shot));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> each : waiting) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  /** A sum over every table that no background work writes to. */
  private static String contents() {
    Rows rows = here().asProvisioner();
    TreeMap<String, String> sums = new TreeMap<>();
    rows.texts(
            "select tablename from pg_tables where schemaname = ? and tablename not like 'import%'"
                + " and tablename not like 'log%' and tablename not like 'look%'",
            here().schema())
        .forEach(
            table ->
                sums.put(
                    table,
                    rows.text(
                        "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from \""
                            + table
                            + "\" t")));
    sums.put("import_run", rows.text("select count(*) from import_run"));
    return sums.toString();
  }

  private static long concerns() {
    return here().rows().count("select count(*) from concern");
  }

  private static String concern(String seen) {
    return "{\"about\":\"CHILD\",\"child\":\""
        + here().world().id("child")
        + "\",\"seen\":\""
        + seen
        + "\"}";
  }

  private static String group(String name) {
    return "{\"about\":\"GROUP\",\"group\":\"" + name + "\",\"seen\":\"Der er uro.\"}";
  }

  private static String id(Answer answer) {
    return object(answer).get("id").getAsString();
  }

  static String code(Answer answer) {
    return object(answer).get("code").getAsString();
  }

  private static JsonObject object(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static Municipality here() {
    return Municipality.of("prog");
  }
}
