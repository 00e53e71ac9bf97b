package dk.roedtraad.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.demo.DemoMunicipality;
import dk.roedtraad.platform.imports.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files on their way into a municipality, from the outside: over HTTP, into its own schema. */
@RunAsClient
@Tag("C1")
class ImportIT extends TheApplication {
  private static final Municipality AT = Municipality.of("hent");
  private static final List<String> EMPTIED =
      List.of(
          "import_run",
          "sibling",
          "family_relation",
          "household_member",
          "household_address",
          "household",
          "enrolment",
          "child",
          "person");

  private final Rows rows = AT.rows();
  private Sender sender;

  @BeforeEach
  void nobodyIsThereYet() {
    sender = Sender.to(AT);
    EMPTIED.forEach(table -> rows.run("delete from " + table));
  }

  @Test
  void aFaultyFileWritesNothingAndTellsWhere() {
    String csv =
        "ref;fornavn;efternavn;cpr;født\n"
            + "B1;Asta;Rønne;;02-01-2015\n"
            + "B2;Bo;Rønne;0221154001;31-02-2015\n";
    Run run = sender.check("boern.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(run.state()).isEqualTo("FAULTY");
    assertThat(run.text("code")).isEqualTo("date-not-existing");
    assertThat(run.number("line")).isEqualTo(3);
    assertThat(run.text("column")).isEqualTo("født");
    assertThat(rows.count("select count(*) from import_row")).isZero();
    assertThat(sender.start(run).status()).isEqualTo(409);
    Answer page = sender.session().get("/admin/imports/" + run.id());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("31-02-2015", "født").doesNotContain("4001");
  }

  @Test
  void anAdminSendsAFileFromThePage() {
    String csv = "ref;fornavn;efternavn;født\nB1;Asta;Rønne;02-01-2015\n";
    HttpResponse<String> answer = sender.upload("boern.csv", csv);
    assertThat(answer.statusCode()).isEqualTo(303);
    String page =
        answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    Run run = sender.settled(page.substring(page.lastIndexOf('/') + 1));
    assertThat(run.state()).isEqualTo("CHECKED");
    assertThat(sender.session().get(page).body()).contains("Indlæs nu", "boern.csv");
    assertThat(sender.session().get(page + "/progress").header("HX-Refresh")).isEqualTo("true");
    assertThat(sender.session().post(page + "/start", "").status()).isEqualTo(303);
    assertThat(sender.settled(run.id()).state()).isEqualTo("DONE");
    assertThat(sender.session().get(page).body()).contains("Alt er indlæst.");
    assertThat(sender.session().get("/admin/imports").body())
        .contains("boern.csv", "Natlig Levering");
    assertThat(sender.upload("", "").statusCode()).isEqualTo(422);
  }

  @Test
  void aSoundFileIsWrittenOnlyWhenSomebodySaysSo() {
    DemoMunicipality demo = DemoFile.municipality(200);
    Run run = sender.check("demo.zip", DemoFile.archive(demo.all()));
    assertThat(run.state()).as(run.toString()).isEqualTo("CHECKED");
    assertThat(rows.count("select count(*) from child")).isZero();
    Run done = sender.apply(run);
    assertThat(done.state()).isEqualTo("DONE");
    assertThat(rows.count("select count(*) from child")).isEqualTo(demo.children());
    assertThat(rows.count("select count(*) from import_row")).isZero();
    assertThat(rows.count("select count(*) from sibling")).isPositive();
  }

  @Test
  void aSecondRunOfTheSameFileChangesNothing() {
    byte[] file = DemoFile.archive(DemoFile.municipality(200).all());
    sender.apply(sender.check("demo.zip", file));
    Run second = sender.apply(sender.check("demo.zip", file));
    Run counts = second;
    assertThat(counts.number("created")).isZero();
    assertThat(counts.number("changed")).isZero();
    assertThat(counts.number("unchanged")).isEqualTo(counts.number("total"));
    assertThat(rows.count("select count(*) from child where version > 0")).isZero();
  }

  @Test
  void whatDiffersIsChangedAndNothingElse() {
    sender.apply(sender.check("demo.zip", DemoFile.archive(DemoFile.municipality(50).all())));
    String name = rows.text("select external_ref from child order by id limit 1");
    String csv = "ref;fornavn;efternavn;adressebeskyttet\n" + name + ";Nyt Navn;Nyborg;ja\n";
    String born =
        rows.text("select coalesce(born_on, expected_on) from child where external_ref = ?", name);
    csv =
        csv.replace("adressebeskyttet\n", "adressebeskyttet;født\n")
            .replace(";ja\n", ";ja;" + born + "\n");
    Run counts = sender.apply(sender.check("boern.csv", csv.getBytes(StandardCharsets.UTF_8)));
    assertThat(counts.number("changed")).isEqualTo(1);
    assertThat(rows.count("select count(*) from child where version > 0")).isEqualTo(1);
    assertThat(
            rows.count(
                "select count(*) from child where given_name = 'Nyt Navn' and address_protected and"
                    + " cpr_hash is not null"))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void aNumberIsNowhereInClear() {
    Run run = sender.check("demo.zip", DemoFile.archive(DemoFile.municipality(50).all()));
    assertThat(
            rows.texts("select fields::text from import_row where sheet in ('CHILDREN', 'ADULTS')"))
        .isNotEmpty()
        .noneMatch(fields -> fields.contains("\"cpr\""));
    sender.apply(run);
    assertThat(
            rows.count(
                "select count(*) from child where length(cpr_hash) = 32 and length(cpr_cipher) >"
                    + " 32"))
        .isPositive();
  }

  @Test
  void aNumberThatTheMunicipalityHasIsFoundAgain() {
    DemoMunicipality demo = DemoFile.municipality(50);
    sender.apply(sender.check("demo.zip", DemoFile.archive(demo.all())));
    List<List<String>> children = new ArrayList<>();
    for (List<String> child : demo.all().getOrDefault(Sheet.CHILDREN, List.of())) {
      List<String> other = new ArrayList<>(child);
      other.set(0, "ny-" + child.get(0));
      children.add(other);
    }
    Run run = sender.check("igen.zip", DemoFile.archive(Map.of(Sheet.CHILDREN, children)));
    assertThat(run.state()).isEqualTo("FAULTY");
    assertThat(run.text("code")).isEqualTo("cpr-taken");
  }

  @Test
  void aCancelledRunHasWrittenNothingAndCanBeResumed() {
    DemoMunicipality demo = DemoFile.municipality(6000);
    Run run = sender.check("stor.zip", DemoFile.archive(demo.all()));
    assertThat(run.state()).isEqualTo("CHECKED");
    sender.start(run);
    while (sender.read(run.id()).number("applied") == 0) {
      Sender.sleep();
    }
    assertThat(sender.start(run).status()).as("twice at once").isEqualTo(409);
    assertThat(sender.cancel(run).status()).isEqualTo(202);
    assertThat(sender.settled(run.id()).state()).isEqualTo("CANCELLED");
    waitUntilNobodyWorks();
    assertThat(rows.count("select count(*) from child")).isZero();
    assertThat(rows.count("select count(*) from person")).isZero();
    Run resumed = sender.apply(run);
    assertThat(resumed.state()).isEqualTo("DONE");
    assertThat(rows.count("select count(*) from child")).isEqualTo(demo.children());
  }

  @Test
  void aRunWhoseNodeDiedCanBeTakenUp() {
    DemoMunicipality demo = DemoFile.municipality(50);
    Run run = sender.check("demo.zip", DemoFile.archive(demo.all()));
    rows.run(
        "update import_run set state = 'APPLYING', worker = gen_random_uuid(), beat_at = now() -"
            + " interval '2 minutes'");
    assertThat(sender.apply(run).state()).isEqualTo("DONE");
    assertThat(rows.count("select count(*) from child")).isEqualTo(demo.children());
  }

  @Test
  void aChildThatMovesLeavesItsOldHome() {
    String children = "ref;fornavn;efternavn;født;husstande\nB1;Asta;Rønne;02-01-2015;%s\n";
    String adults =
        "ref;fornavn;efternavn;husstand;vej;postnummer;by\n"
            + "V1;Else;Rønne;H1;Elmegangen 4;9999;Prøveby\n"
            + "V2;Finn;Rønne;H2;Birkegangen 9;9999;Prøveby\n";
    send(adults, String.format(children, "H1 H2"));
    assertThat(homes()).containsExactly("H1", "H2");
    send(adults, String.format(children, "H2"));
    assertThat(homes()).containsExactly("H2");
  }

  private void send(String adults, String children) {
    Map<Sheet, String> files = Map.of(Sheet.ADULTS, adults, Sheet.CHILDREN, children);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<Sheet, String> each : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey().title() + ".csv"));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    assertThat(sender.apply(sender.check("flyt.zip", bytes.toByteArray())).state())
        .isEqualTo("DONE");
  }

  private List<String> homes() {
    return rows.texts(
        "select h.external_ref from household_member m join household h on h.id = m.household_id"
            + " where m.child_id is not null order by 1");
  }

  /** The transaction of the cancelled run is given up within a slice. */
  private void waitUntilNobodyWorks() {
    for (int i = 0; i < 60; i++) {
      Sender.sleep();
    }
  }
}
