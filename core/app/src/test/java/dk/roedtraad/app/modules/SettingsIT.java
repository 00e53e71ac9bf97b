package dk.roedtraad.app.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An admin's program changes what a module does, with no code and no restart. */
@RunAsClient
@Tag("C15")
class SettingsIT extends TheApplication {
  private static final String ADDRESS = "/api/v1/modules/koege/settings";
  private static final String WEEKS = "koege.forum.ressourceteam.every-weeks";
  private static final String DAYS = "koege.concern.answer-days";
  private static final String OFFER = "koege.indsats.sproggruppe";
  private static final String PLACES = OFFER + ".places";

  private final Municipality at = Municipality.of("rette");
  private Program anne;

  @BeforeEach
  void logIn() {
    at.world();
    anne = Program.loggedIn(at, World.ADMIN);
  }

  @Test
  void aChangedSettingChangesWhatTheModuleDoesAtOnce() {
    Program pia = Program.loggedIn(at, World.PEDAGOGUE);
    save(DAYS, "10");
    String late = answerBy(pia);
    save(DAYS, "2");
    assertThat(answerBy(pia)).as("fewer days to answer in").isLessThan(late);

    assertThat(places(pia)).isEqualTo(8);
    save(PLACES, "5");
    assertThat(places(pia)).as("in a session that was there before").isEqualTo(5);
    save(PLACES, null);
    assertThat(places(pia)).as("the default again").isEqualTo(8);
  }

  @Test
  void whatCannotBeUsedIsRefusedWithASentence() {
    String before = anne.get(ADDRESS).body();
    Answer range = send(WEEKS, "27", tag());
    assertThat(range.status()).isEqualTo(422);
    assertThat(range.body())
        .contains(
            "\"field\":\"" + WEEKS + "\"", "27 kan ikke bruges her. Skriv et tal fra 1 til 26.");
    Answer english = send(WEEKS, "27", tag(), "Accept-Language", "en");
    assertThat(english.body()).contains("27 cannot be used here. Write a number from 1 to 26.");
    assertThat(send(WEEKS, "seks", tag()).body()).contains("Skriv et helt tal fra 1 til 26.");
    assertThat(send("koege.findes-ikke", "6", tag()).body()).contains("ingen indstilling");
    assertThat(send(WEEKS, "9", "\"99\"").status()).isEqualTo(412);
    assertThat(anne.send("PUT", ADDRESS, body(WEEKS, "9")).status()).isEqualTo(428);
    assertThat(anne.get(ADDRESS).body()).as("nothing was saved").isEqualTo(before);
  }

  @Test
  void nobodyElseAndNoModuleThatIsOff() {
    for (String who : new String[] {World.PEDAGOGUE, World.LEADER, World.ADVISER}) {
      Program other = Program.loggedIn(at, who);
      assertThat(other.get(ADDRESS).status()).as(who).isEqualTo(404);
      assertThat(other.send("PUT", ADDRESS, body(WEEKS, "9"), "If-Match", tag()).status())
          .as(who)
          .isEqualTo(404);
      assertThat(at.world().session(who).get("/admin/modules/koege/settings").status())
          .as(who)
          .isEqualTo(404);
    }
    assertThat(anne.get(ADDRESS.replace("koege", "glostrup")).status()).isEqualTo(404);
    assertThat(anne.get(ADDRESS.replace("koege", "findes-ikke")).status()).isEqualTo(404);
  }

  @Test
  void theAdminGoesBeforeTheFileAndTheFileBeforeTheModule() {
    save(WEEKS, null);
    JsonObject first = setting(WEEKS);
    assertThat(first.get("now").getAsString()).as("from tenant.properties").isEqualTo("5");
    assertThat(first.get("own").getAsBoolean()).isFalse();
    assertThat(first.get("standard").getAsString()).isEqualTo("5");
    assertThat(first.get("declared").getAsString()).isEqualTo("6");

    save(WEEKS, "09");
    JsonObject changed = setting(WEEKS);
    assertThat(changed.get("now").getAsString()).isEqualTo("9");
    assertThat(changed.get("own").getAsBoolean()).isTrue();
    assertThat(changed.get("was").getAsString()).isEqualTo("5");
    assertThat(changed.get("changedBy").getAsString()).startsWith("Anne Kær");
    assertThat(
            at.rows()
                .count(
                    "select count(*) from read_log where section = 'modules' and action = 'CHANGE'"
                        + " and actor like 'Anne Kær%' and detail = ?",
                    "koege " + WEEKS + ": 5 -> 9"))
        .isOne();

    at.rows().run("update setting_value set value = '99' where key = ?", WEEKS);
    at.rows().run("update settings_version set version = version + 1");
    assertThat(setting(WEEKS).get("now").getAsString())
        .as("a value that is no longer allowed is left aside")
        .isEqualTo("5");
  }

  private void save(String key, String value) {
    Answer answer = send(key, value, tag());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private Answer send(String key, String value, String tag, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "If-Match";
    all[1] = tag;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return anne.send("PUT", ADDRESS, body(key, value), all);
  }

  private static String body(String key, String value) {
    String now = value == null ? "" : ",\"now\":\"" + value + "\"";
    return "{\"settings\":[{\"key\":\"" + key + "\"" + now + "}]}";
  }

  private String tag() {
    return anne.get(ADDRESS).header("ETag");
  }

  private JsonObject setting(String key) {
    return find(JsonParser.parseString(anne.get(ADDRESS).body()), "settings", key);
  }

  private static int places(Program who) {
    return find(JsonParser.parseString(who.get("/api/v1/catalogue").body()), "types", OFFER)
        .get("places")
        .getAsInt();
  }

  private static JsonObject find(JsonElement body, String list, String key) {
    return body.getAsJsonObject().getAsJsonArray(list).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(one -> one.get("key").getAsString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private String answerBy(Program who) {
    Answer raised =
        who.send(
            "POST",
            "/api/v1/concerns",
            "{\"about\":\"GROUP\",\"group\":\"Rød stue\",\"seen\":\"Uro\",\"tried\":\"\","
                + "\"suspectsAbuse\":false}");
    assertThat(raised.status()).as(raised.body()).isEqualTo(201);
    return JsonParser.parseString(raised.body()).getAsJsonObject().get("answerBy").getAsString();
  }
}
