package dk.roedtraad.app.fifth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.tool.ModuleStore;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.platform.forum.Meeting;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module's door to its tables opens to its own alone, for one municipality at a time. */
@Tag("C16")
@ExtendWith(InTown.class)
class ModuleStoreIT {
  private static final String NOTES = "/api/v1/m/nabo/notes";
  private static Town town;
  private static Visitor pedagogue;

  @BeforeAll
  static void come(Town built) {
    town = built;
    pedagogue = town.as(Town.PEDAGOGUE, Town.NEIGHBOUR);
  }

  @Test
  void keepsFindsChangesAndRemovesAnOwnRow() {
    String id = add("Køb mælk");
    assertThat(pedagogue.get(NOTES + "/" + id).body()).isEqualTo("Køb mælk 1");
    assertThat(change(id, "Køb brød", 1).body()).isEqualTo("Køb brød 2");
    assertThat(pedagogue.send("DELETE", NOTES + "/" + id, null).status()).isEqualTo(204);
    assertThat(pedagogue.get(NOTES + "/" + id).status()).isEqualTo(404);
    assertThat(pedagogue.get(NOTES + "/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void refusesEntitiesOfCoreAndOfAnotherModuleAndWhatIsNone() throws IOException {
    for (String foreign :
        new String[] {
          Meeting.class.getName(), "dk.roedtraad.modules.stafet.LogEntry", String.class.getName()
        }) {
      Answer refused = pedagogue.get(NOTES + "/reach/" + foreign);
      assertThat(refused.status()).as(foreign).isEqualTo(503);
      assertThat(town.distribution().log())
          .contains(foreign + " is not an entity of the module of NoteResource");
    }
    assertThat(pedagogue.get(NOTES + "/reach/dk.roedtraad.modules.nabo.Note").body())
        .as("its own, the control")
        .isEqualTo("empty");
  }

  @Test
  void findsByItsOwnFieldsAlone() {
    add("Findes to gange");
    add("Findes to gange");
    assertThat(count("words", "Findes+to+gange")).isEqualTo("2");
    assertThat(pedagogue.get(NOTES + "?field=nosuch&value=x").status()).isEqualTo(503);
    assertThat(pedagogue.get(NOTES + "?field=words)+or+(1&value=1").status()).isEqualTo(503);
    assertThat(count("words", "x'+or+'1'='1")).isEqualTo("0");
  }

  @Test
  void answersNoMoreThanItsLimit() {
    int tooMany = ModuleStore.MOST_ROWS + 1;
    Answer many =
        pedagogue.post(
            NOTES + "/many", Map.of("words", "Mange", "number", String.valueOf(tooMany)));
    assertThat(many.body()).isEqualTo(String.valueOf(tooMany));
    assertThat(
            town.rows(Town.NEIGHBOUR).count("select count(*) from nabo_note where words = 'Mange'"))
        .isEqualTo(tooMany);
    assertThat(count("words", "Mange")).isEqualTo(String.valueOf(ModuleStore.MOST_ROWS));
  }

  @Test
  void whoChangesWhatAnotherHasChangedIsToldAndNothingIsKept() {
    String id = add("Først");
    assertThat(change(id, "Den ene", 1).status()).isEqualTo(200);
    Answer late = change(id, "Den anden", 1);
    assertThat(late.status()).isEqualTo(412);
    assertThat(pedagogue.get(NOTES + "/" + id).body()).isEqualTo("Den ene 2");
  }

  @Test
  void aMunicipalityNeverSeesTheRowsOfAnother() {
    String id = add("Kun på Plads");
    Visitor admin = town.admin(Town.LATER);
    assertThat(admin.post("/admin/modules/nabo", Map.of("on", "1")).status()).isEqualTo(303);
    Visitor elsewhere = town.as(Town.PEDAGOGUE, Town.LATER);
    assertThat(elsewhere.get(NOTES + "/" + id).status()).isEqualTo(404);
    assertThat(elsewhere.get(NOTES + "?field=words&value=Kun+p%C3%A5+Plads").body()).isEqualTo("0");
    assertThat(count("words", "Kun+p%C3%A5+Plads")).as("the control").isEqualTo("1");
    assertThat(elsewhere.post(NOTES, Map.of("words", "På Næs")).status()).isEqualTo(200);
    assertThat(count("words", "P%C3%A5+N%C3%A6s")).isEqualTo("0");
    assertThat(admin.post("/admin/modules/nabo", Map.of("on", "0")).status()).isEqualTo(303);
  }

  @Test
  void aRouteThatBreaksOffHasKeptNothing() {
    assertThat(pedagogue.post(NOTES + "/half", Map.of("words", "Knækkede")).status())
        .isEqualTo(503);
    assertThat(count("words", "Knækkede".replace("æ", "%C3%A6"))).isEqualTo("0");
  }

  private static String add(String words) {
    Answer added = pedagogue.post(NOTES, Map.of("words", words));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return added.body();
  }

  private static Answer change(String id, String words, int version) {
    return pedagogue.post(
        NOTES + "/" + id, Map.of("words", words, "version", String.valueOf(version)));
  }

  private static String count(String field, String value) {
    return pedagogue.get(NOTES + "?field=" + field + "&value=" + value).body();
  }
}
