package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Program;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The organisation as programs read and keep it. */
@RunAsClient
@Tag("C2")
class UnitsOverRestIT extends TheApplication {
  private final Municipality at = Municipality.of("skov");

  @Test
  void unitsComeWithAreaHeadGroupsAndForaAndNoChild() {
    Program ib = Program.loggedIn(at, World.ADVISER);
    UUID unit = at.world().id("unit");
    Answer all = ib.get("/api/v1/units");
    assertThat(all.status()).isEqualTo(200);
    JsonObject nursery =
        JsonParser.parseString(all.body()).getAsJsonArray().asList().stream()
            .map(each -> each.getAsJsonObject())
            .filter(each -> each.get("id").getAsString().equals(unit.toString()))
            .findFirst()
            .orElseThrow();
    assertThat(nursery.get("area").getAsString()).isEqualTo("GENERAL");
    assertThat(nursery.get("kind").getAsString()).isEqualTo("DAYCARE");
    assertThat(nursery.get("heads").toString()).contains("Lis Berg");
    assertThat(nursery.get("professionalGroups").toString()).contains("Pædagog");
    assertThat(nursery.get("fora").toString()).contains(at.world().id("forum").toString());

    Answer one = ib.get("/api/v1/units/" + unit);
    assertThat(one.header("ETag")).isNotBlank();
    assertThat(one.body()).contains("Pia Holm", "Rød stue").doesNotContain("Alma");
    assertThat(ib.get("/api/v1/units/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void theAdminKeepsActorsAndOthersCannot() {
    String body = "{\"name\":\"Politikreds 99\",\"actor\":\"POLICE\",\"contact\":\"Vagten\"}";
    Program anne = Program.loggedIn(at, World.ADMIN);
    assertThat(Program.loggedIn(at, World.LEADER).send("POST", "/api/v1/units", body).status())
        .isEqualTo(404);
    Answer nameless = anne.send("POST", "/api/v1/units", "{\"actor\":\"POLICE\"}");
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.body()).contains("\"field\":\"name\"");

    Answer made = anne.send("POST", "/api/v1/units", body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String address = made.header("Location").replaceFirst("^https?://[^/]+", "");
    Answer read = anne.get(address);
    assertThat(read.body()).contains("Politikreds 99", "\"actor\":\"POLICE\"", "Vagten");
    assertThat(anne.send("POST", "/api/v1/units", body).status()).as("twice").isEqualTo(422);

    String other = "{\"name\":\"Politiet i Skov\",\"actor\":\"POLICE\"}";
    assertThat(anne.send("PUT", address, other, "If-Match", "\"99\"").status()).isEqualTo(412);
    Answer changed = anne.send("PUT", address, other, "If-Match", read.header("ETag"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body()).contains("Politiet i Skov");
  }
}
