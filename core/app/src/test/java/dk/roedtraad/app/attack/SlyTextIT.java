package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.app.stage.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Characters that nobody can type open nothing, close nothing and are never the program's words.
 */
@RunAsClient
@Tag("B3")
class SlyTextIT extends TheApplication {
  private final Municipality at = Municipality.of("naer");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\u0002work.clock.over\\u0003",
        "\\u0002work.clock.over\\u001f\\u0003",
        "\\u0002work.clock.over\\u001fdXXX\\u0003",
        "\\u0002people.login.wrong\\u0003"
      })
  void aCitizensWordsAreNeverASentenceOfThePrograms(String mark) {
    World world = at.world();
    String json = "{\"whom\":\"Sofus i 2.b\",\"seen\":\"Skjult " + mark + " tegn\"}";
    Answer sent = Web.send("POST", at.host(), "/api/v1/public/concerns", "application/json", json);
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    String form = "who=Sofus&seen=Skjult+" + mark.replace("\\u00", "%") + "+tegn";
    assertThat(Web.post(at.host(), "/bekymring", form).status()).isEqualTo(303);
    at.rows().run("delete from public_sending");

    Program duty = Program.loggedIn(at, World.ADVISER);
    assertThat(duty.get("/api/v1/worklist").status()).isEqualTo(200);
    Answer day = world.session(World.ADVISER).get("/");
    assertThat(day.status()).isEqualTo(200);
    assertThat(day.body()).doesNotContain("Brugernavnet eller adgangskoden");
    assertThat(
            at.rows()
                .count(
                    "select count(*) from concern where seen like 'Skjult%' and seen ~"
                        + " '[\\x01-\\x08\\x0b-\\x1f]'"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/search?q=ab%00c", "/login?next=%00", "/api/v1/children?q=%02", "/m/%1f", "/%7F"})
  void anAddressThatNobodyCanTypeIsRefusedBeforeAnythingReadsIt(String path) {
    assertThat(Web.get(at.host(), path).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void jsonWithoutEndIsMalformed(String opening) {
    String deep = "{\"whom\":" + opening.repeat(40_000);
    Answer answer =
        Web.send("POST", at.host(), "/api/v1/public/concerns", "application/json", deep);
    assertThat(answer.status()).as(answer.body()).isIn(400, 422);
  }

  @Test
  void aNumberWithoutEndIsMalformed() {
    String json = "{\"whom\":" + "9".repeat(900_000) + "}";
    Answer answer =
        Web.send("POST", at.host(), "/api/v1/public/concerns", "application/json", json);
    assertThat(answer.status()).as(answer.body()).isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "//metrics",
        "/%6detrics",
        "/./metrics",
        "/x/../metrics",
        "/metrics;x=1"
      })
  void theNodesFiguresAreTheOperatorsHoweverTheAddressIsWritten(String path) {
    String answer = RawHostIT.ask(at.host(), path);
    assertThat(answer).as(path).doesNotContain("# TYPE").startsWith("HTTP/1.1 4");
    assertThat(RawHostIT.ask(Municipality.operator().host(), "/metrics"))
        .as("the operator reads them")
        .contains("# TYPE");
  }
}
