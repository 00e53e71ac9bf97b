package dk.roedtraad.app.fifth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong in one module is told in one sentence and costs the others nothing. */
@Tag("C16")
@ExtendWith(InTown.class)
class BrokenModulesIT {
  private static Town town;

  @BeforeAll
  static void come(Town built) {
    town = built;
  }

  @Test
  void aClassThatFailsIsToldToTheOperatorInOneSentence() throws IOException {
    assertThat(town.distribution().said().lines())
        .filteredOn(line -> line.startsWith("Left out: module knaek"))
        .singleElement()
        .asString()
        .contains("mend or remove its jar", "planted in the class");
  }

  @Test
  void aScriptThatFailsIsToldOnceForAllWhoDoNotUseIt() throws IOException {
    assertThat(town.distribution().said().lines())
        .filteredOn(line -> line.startsWith("Left out:") && line.contains("db/migration/skaev"))
        .singleElement()
        .asString()
        .contains(Town.FIFTH, Town.WITHOUT, "division by zero");
  }

  @Test
  void whoUsesABrokenModuleIsParkedWithTheReason() throws IOException {
    for (String tenant : new String[] {Town.BROKEN_CLASS, Town.BROKEN_SCRIPT}) {
      Answer page = town.distribution().at(tenant).get("/");
      assertThat(page.status()).as(tenant).isEqualTo(503);
      assertThat(page.body()).contains(tenant + " Prøvekommune", "lukket for en kort tid");
      assertThat(town.distribution().said().lines())
          .filteredOn(line -> line.startsWith("Parked: " + tenant))
          .hasSize(1);
    }
  }

  @Test
  void theOthersServeAndSeeThatItIsOut() {
    Visitor admin = town.admin(Town.WITHOUT);
    Answer page = admin.get("/admin/modules");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Køge", "Stafet", "skaev").contains("er udeladt");
    Answer refused = admin.post("/admin/modules/skaev", Map.of("on", "1"));
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.body()).contains("kunne ikke klargøres");
    assertThat(
            town.rows(Town.WITHOUT)
                .texts("select module from module_switch where module = 'skaev'"))
        .isEmpty();
    assertThat(town.as(Town.LEADER, Town.WITHOUT).get("/interventions").body())
        .contains("Forebyggende");
  }

  @Test
  void aFailingForumRuleCostsTheProposalAlone() throws IOException {
    Visitor leader = town.as(Town.LEADER, Town.NEIGHBOUR);
    String child = town.child(Town.NEIGHBOUR).toString();
    Answer page = leader.get("/meetings/put?child=" + child);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Forslaget til forum virker ikke lige nu", "Alma");
    Answer rest = leader.get("/api/v1/children/" + child + "/forum-proposal");
    assertThat(rest.status()).isEqualTo(503);
    assertThat(rest.header("Content-Type")).startsWith("application/problem+json");
    assertThat(town.distribution().log())
        .contains("tenant plads, module nabo, nabo.forum-rule: ")
        .contains("planted in the forum rule");

    assertThat(leader.get("/m/stafet/log?child=" + child).status()).isEqualTo(200);
    assertThat(leader.get("/api/v1/forums").body()).contains("Mødet ved hegnet", "Skiftezonen");
    Visitor control = town.as(Town.LEADER, Town.FIFTH);
    assertThat(control.get("/meetings/put?child=" + town.child(Town.FIFTH)).body())
        .contains("Foreslået forum");
  }

  @Test
  void aFailingRouteCostsItsOwnAnswerAlone() throws IOException {
    Visitor pedagogue = town.as(Town.PEDAGOGUE, Town.NEIGHBOUR);
    Answer failed = pedagogue.post("/api/v1/m/nabo/notes/half", Map.of("words", "Halvt"));
    assertThat(failed.status()).isEqualTo(503);
    assertThat(failed.body())
        .contains("urn:roedtraad:problem:module-fault")
        .doesNotContain("planted");
    assertThat(town.distribution().log())
        .contains("tenant plads, module nabo, nabo.notes/half")
        .contains("planted after the first half");
    assertThat(pedagogue.post("/api/v1/m/nabo/notes", Map.of("words", "Helt")).status())
        .isEqualTo(200);
  }
}
