package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.NewChild;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.work.WorkingDays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Concerns about an unborn child and from a citizen, sent by programs. */
@RunAsClient
@Tag("C3")
class ConcernOverRestIT extends TheApplication {
  private static final String PUBLIC = "/api/v1/public/concerns";
  private final Municipality at = Municipality.of("oest");

  @Test
  void anUnbornChildIsRaisedAssessedAndBorn() {
    Program pedagogue = Program.loggedIn(at, World.PEDAGOGUE);
    Program adviser = Program.loggedIn(at, World.ADVISER);
    String half = "{\"about\":\"UNBORN\",\"seen\":\"Hun drikker\",\"notification\":true";
    Answer noDate =
        pedagogue.send(
            "POST",
            "/api/v1/concerns",
            half + ",\"mother\":{\"name\":\"Sara Lund\",\"described\":\"Bor på Torvet 3\"}}");
    assertThat(noDate.status()).as(noDate.body()).isEqualTo(422);
    assertThat(noDate.body()).contains("due");
    Answer unknownMother =
        pedagogue.send(
            "POST",
            "/api/v1/concerns",
            half + ",\"week\":20,\"mother\":{\"person\":\"" + UUID.randomUUID() + "\"}}");
    assertThat(unknownMother.status()).isEqualTo(404);

    Answer made =
        pedagogue.send(
            "POST",
            "/api/v1/concerns",
            half
                + ",\"week\":20,\"mother\":{\"name\":\"Sara Lund\",\"described\":\"Bor på Torvet"
                + " 3\"}}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String address = made.header("Location").replaceFirst("^https?://[^/]+", "");
    JsonObject seen = object(adviser.get(address));
    assertThat(seen.get("mother").getAsString()).isEqualTo("Sara Lund");
    assertThat(seen.get("due").getAsString())
        .isEqualTo(WorkingDays.today().plusWeeks(20).toString());
    assertThat(seen.get("described").getAsString()).contains("Torvet");
    String id = seen.get("id").getAsString();
    assertThat(adviser.get("/api/v1/worklist").body()).contains(id, "Ufødt barn Lund");

    Answer assessed =
        adviser.send(
            "POST",
            address + "/assessment",
            "{\"words\":\"Ikke akut\"}",
            "If-Match",
            adviser.get(address).header("ETag"));
    assertThat(assessed.status()).as(assessed.body()).isEqualTo(204);
    assertThat(adviser.get("/api/v1/concerns").body()).contains(id, "minutesToAssessment");

    Answer born =
        adviser.send(
            "POST",
            address + "/about",
            "{\"born\":{\"given\":\"Aksel\",\"family\":\"Lund\",\"on\":\""
                + WorkingDays.today()
                + "\"}}",
            "If-Match",
            assessed.header("ETag"));
    assertThat(born.status()).as(born.body()).isEqualTo(204);
    Answer now = adviser.get(address);
    assertThat(born.header("ETag")).isEqualTo(now.header("ETag"));
    assertThat(object(now).get("about").getAsString()).isEqualTo("CHILD");
    Answer child = adviser.get("/api/v1/children/" + object(now).get("child").getAsString());
    assertThat(child.body()).contains("Aksel Lund", "Hun drikker", "coordinator");
  }

  @Test
  void aCitizensConcernIsTiedToAChildOfTheRegister() {
    NewChild child = NewChild.in(at, "Ingolf");
    Answer nothing = open("POST", "{\"seen\":\"Fryser\"}");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.body()).contains("\"field\":\"whom\"");
    Answer made =
        open("POST", "{\"whom\":\"Ingolf i Solstrålen\",\"seen\":\"Fryser\",\"name\":\"Eva\"}");
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(made.body()).doesNotContain("Ingolf", "Fryser", "Eva").contains("answerBy");
    String receipt = made.header("Location").replaceFirst("^https?://[^/]+", "");
    assertThat(Web.get(at.host(), receipt).body()).isEqualTo(made.body());
    assertThat(Web.get(at.host(), PUBLIC + "/" + UUID.randomUUID()).status()).isEqualTo(404);

    UUID id = at.rows().id("select id from concern where group_label = 'Ingolf i Solstrålen'");
    Program adviser = Program.loggedIn(at, World.ADVISER);
    String address = "/api/v1/concerns/" + id;
    assertThat(adviser.get(address).body()).doesNotContain("Eva");
    Answer nobody = about(adviser, address, UUID.randomUUID());
    assertThat(nobody.status()).isEqualTo(404);
    Answer tied = about(adviser, address, child.id());
    assertThat(tied.status()).as(tied.body()).isEqualTo(204);
    Answer again = about(adviser, address, child.id());
    assertThat(again.status()).as("it is settled").isEqualTo(409);
    assertThat(adviser.get("/api/v1/children/" + child.id()).body())
        .contains("coordinator")
        .doesNotContain("Fryser", "Eva");
  }

  @Test
  void whatThePageTakesAProgramSendsAndItsHolderReads() {
    NewChild child = NewChild.in(at, "Helge");
    at.given("").thread(child.id(), at.world().id("adviser"));
    Program pedagogue = Program.loggedIn(at, World.PEDAGOGUE);
    String half = "{'about':'CHILD','child':'" + child.id() + "','seen':'Trist',";
    Answer made =
        pedagogue.send(
            "POST",
            "/api/v1/concerns",
            json(
                half
                    + "'signs':['Græder ofte','Sover\\ndårligt'],'parentsTold':true,"
                    + "'parentsSaid':'De ved det','childTold':false,'childSaid':'Nej'}"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String address = made.header("Location").replaceFirst("^https?://[^/]+", "");
    JsonObject held = object(Program.loggedIn(at, World.ADVISER).get(address));
    assertThat(held.get("signs").toString()).isEqualTo("[\"Græder ofte\",\"Sover dårligt\"]");
    assertThat(held.get("parentsTold").getAsBoolean()).isTrue();
    assertThat(held.get("parentsSaid").getAsString()).isEqualTo("De ved det");
    assertThat(held.get("childTold").getAsBoolean()).isFalse();
    assertThat(held.get("childSaid").getAsString()).isEqualTo("Nej");
    assertThat(object(pedagogue.get(address)).has("signs")).as("for the holder alone").isFalse();

    for (String wrong :
        List.of(
            "'signs':'Græder'}",
            "'signs':[3]}",
            "'signs':['']}",
            "'parentsTold':'ja'}",
            "'suspectsAbuse':true,'parentsTold':true}",
            "'suspectsAbuse':true,'childSaid':'Av'}")) {
      Answer refused = pedagogue.send("POST", "/api/v1/concerns", json(half + wrong));
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.body()).as(wrong).containsAnyOf("signs", "parentsTold", "childSaid");
    }
  }

  @Test
  void theEleventhInAnHourIsSentToTheTelephoneAndNothingIsLost() {
    at.rows().run("delete from public_sending");
    try {
      for (int i = 0; i < 10; i++) {
        assertThat(open("POST", "{\"whom\":\"Mange\",\"seen\":\"Nr. " + i + "\"}").status())
            .isEqualTo(201);
      }
      assertThat(open("POST", "{\"whom\":\"Mange\",\"seen\":\"Nr. 10\"}").status()).isEqualTo(429);
      Answer page = Web.post(at.host(), "/bekymring", "who=Mange&seen=Den+ellevte");
      assertThat(page.status()).isEqualTo(429);
      assertThat(page.body()).contains("Den ellevte", "er ikke sendt", "112");
      assertThat(at.rows().count("select count(*) from concern where group_label = 'Mange'"))
          .isEqualTo(10);
      assertThat(at.rows().run("update public_sending set sent = 100000 where sent = 10"))
          .as("the counter of all")
          .isOne();
      at.rows().run("delete from public_sending where sent < 100000");
      assertThat(open("POST", "{\"whom\":\"Mange\",\"seen\":\"Nr. 11\"}").status())
          .as("much from elsewhere closes the page for nobody")
          .isEqualTo(201);
      at.rows().run("update public_sending set sent = 11 where sent < 100000");
      assertThat(open("POST", "{\"whom\":\"Mange\",\"seen\":\"Nr. 12\"}").status()).isEqualTo(429);
      at.rows().run("update public_sending set since = since - interval '1 hour'");
      assertThat(open("POST", "{\"whom\":\"Mange\",\"seen\":\"Nr. 11\"}").status()).isEqualTo(201);
    } finally {
      at.rows().run("delete from public_sending");
    }
  }

  @Test
  void sentAtTheSameMomentTheyDoNotPassEachOtherAndNoRowTellsTheMoment() throws Exception {
    at.rows().run("delete from public_sending");
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> sendings =
          IntStream.range(0, 16)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          open("POST", "{\"whom\":\"Samtidig\",\"seen\":\"Nr. " + i + "\"}")
                              .status())
              .toList();
      int received = 0;
      for (Future<Integer> sending : pool.invokeAll(sendings)) {
        received += sending.get() == 201 ? 1 : 0;
      }
      assertThat(received).isEqualTo(10);
      assertThat(at.rows().count("select count(*) from concern where group_label = 'Samtidig'"))
          .isEqualTo(10);
      assertThat(
              at.rows()
                  .count(
                      "select count(*) from public_sending where since <> date_trunc('hour',"
                          + " since)"))
          .isZero();
    } finally {
      pool.shutdown();
      at.rows().run("delete from public_sending");
    }
  }

  @Test
  void theOperatorsHostHearsNobody() {
    String host = Municipality.operator().host();
    assertThat(Web.get(host, "/bekymring").status()).isEqualTo(404);
    assertThat(Web.post(host, "/bekymring", "who=Per&seen=Trist").status()).isEqualTo(404);
    assertThat(Web.get(host, "/login").body()).doesNotContain("/bekymring");
  }

  private Answer open(String method, String json) {
    return Web.send(method, at.host(), PUBLIC, "application/json", json);
  }

  private static Answer about(Program program, String address, UUID child) {
    return program.send(
        "POST",
        address + "/about",
        "{\"child\":\"" + child + "\"}",
        "If-Match",
        program.get(address).header("ETag"));
  }

  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }

  private static JsonObject object(Answer answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
