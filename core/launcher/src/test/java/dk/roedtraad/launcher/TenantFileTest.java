package dk.roedtraad.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantFileTest {

  private static final String CORRECT =
      """
      id=testby
      name=Testby på Øen
      code=999
      cvr=00000000
      hosts=testby.localhost, testby.example
      language=da
      modules=alfa
      alfa.notice=14
      """;

  @TempDir private Path root;

  @Test
  void aCorrectFileIsReadWhole() throws IOException {
    Tenant tenant = read("testby", CORRECT);
    assertThat(tenant.problems()).isEmpty();
    assertThat(tenant.name()).isEqualTo("Testby på Øen");
    assertThat(tenant.hosts()).containsExactly("testby.localhost", "testby.example");
    assertThat(tenant.modules()).containsExactly("alfa");
    assertThat(tenant.settings()).containsEntry("alfa.notice", "14");
    assertThat(tenant.databaseUrl()).isNull();
  }

  @Test
  void whereCitizensCallIsHandedOnAndAWrongNumberIsNamed() throws IOException {
    String phones = "phone.day=+45 12 34 56 78\nphone.hours=9-15.30\nphone.evening=112\n";
    Tenant tenant = read("testby", CORRECT + phones);
    assertThat(tenant.problems()).isEmpty();
    assertThat(tenant.settings()).containsEntry("phone.day", "+45 12 34 56 78");
    assertThat(read("testby", CORRECT + "phone.day=ring til Bo\n").problems())
        .singleElement()
        .asString()
        .contains("phone.day");
  }

  @Test
  void theMunicipalitysOwnLogInIsHandedOnAndWhatIsWrongWithItIsNamed() throws IOException {
    String right =
        "login.issuer=https://id.testby.example/realms/a\nlogin.client-id=roedtraad\n"
            + "login.groups=rt-leder=leader; rt-skole-{unit}=professional; rt-fam=adviser@familie\n";
    Tenant tenant = read("testby", CORRECT + right);
    assertThat(tenant.problems()).isEmpty();
    assertThat(tenant.settings()).containsEntry("login.client-id", "roedtraad");
    for (String wrong :
        new String[] {
          "login.issuer=http://id.testby.example\nlogin.client-id=a\n",
          "login.issuer=https://id.testby.example\n",
          "login.client-id=roedtraad\n",
          right + "login.local=nobody\n",
          right.replace("=leader", "=operator"),
          right + "login.second-factor=never\n",
          right + "login.client-secret=hemmelig\n"
        }) {
      assertThat(read("testby", CORRECT + wrong).problems())
          .as(wrong)
          .singleElement()
          .asString()
          .contains("login.");
    }
  }

  @Test
  void theDaysOfAHandoverAreHandedOnAndOnesNobodyCanKeepAreNamed() throws IOException {
    Tenant tenant = read("testby", CORRECT + "handover.answer-days=3\n");
    assertThat(tenant.problems()).isEmpty();
    assertThat(tenant.settings()).containsEntry("handover.answer-days", "3");
    for (String days : new String[] {"0", "61", "-1", "fem"}) {
      assertThat(read("testby", CORRECT + "handover.forum-days=" + days + "\n").problems())
          .singleElement()
          .asString()
          .contains("handover.forum-days", days);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "phone.dat, phone.day",
    "handover.anwser-days, handover.answer-days",
    "lanquage, language",
    "Name, name",
    "host, hosts",
    "module, modules",
    "db.ulr, db.url",
    "alfo.notice, alfa.notice",
    "beta.places, ''",
    "alfa., ''",
    "entirely-else, ''",
  })
  void aKeyNobodyKnowsIsNamedWithTheNearestRightOne(String key, String meant) throws IOException {
    Tenant tenant = read("testby", CORRECT + key + "=x\n");
    assertThat(tenant.problems())
        .singleElement()
        .asString()
        .contains("tenants/testby/tenant.properties", "\"" + key + "\"");
    if (meant.isEmpty()) {
      assertThat(tenant.problems().get(0)).doesNotContain("Mente du");
    } else {
      assertThat(tenant.problems().get(0))
          .contains("Mente du \"" + meant + "\"?", "Did you mean \"" + meant + "\"?");
    }
  }

  @Test
  void allProblemsAreGathered() throws IOException {
    Tenant tenant =
        read(
            "testby",
            """
            id=testby
            code=99
            cvr=1234
            hosts=UPPER.localhost,-x.localhost,ok.localhost
            language=sv
            modules=Alfa
            nmae=Testby
            db.url=mysql://x
            """);
    assertThat(tenant.problems()).hasSize(9);
    assertThat(tenant.hosts()).containsExactly("ok.localhost");
    assertThat(tenant.language()).isEqualTo("da");
    assertThat(tenant.name()).isEqualTo("testby");
  }

  @ParameterizedTest
  @CsvSource({"code,99", "code,9999", "code,abc", "cvr,1234567", "cvr,123456789", "cvr,1234567a"})
  void numbersHaveTheirLength(String key, String value) throws IOException {
    Tenant tenant = read("testby", with(key, value));
    assertThat(tenant.problems()).singleElement().asString().contains("\"" + key + "\"", value);
  }

  @ParameterizedTest
  @CsvSource({"http://x", "x..y", "x y", "a_b", "x.", "ø.localhost", "x:8080"})
  void hostsAreHostNames(String host) throws IOException {
    assertThat(read("testby", with("hosts", host)).problems()).isNotEmpty();
  }

  @Test
  void aKeyThatIsThereTwiceIsAProblem() throws IOException {
    assertThat(read("testby", CORRECT + "name=Anden\n").problems())
        .singleElement()
        .asString()
        .contains("to gange");
  }

  @Test
  void aFileThatIsNotUtf8IsAProblem() throws IOException {
    Path folder = Files.createDirectories(root.resolve("testby"));
    Files.write(folder.resolve(TenantFile.NAME), CORRECT.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(TenantFile.read(folder).problems()).anyMatch(problem -> problem.contains("UTF-8"));
  }

  @Test
  void theFolderHasTheNameOfTheId() throws IOException {
    assertThat(read("andeby", CORRECT).problems())
        .singleElement()
        .asString()
        .contains("mappens navn andeby");
  }

  @Test
  void theOperatorIsNoMunicipality() throws IOException {
    assertThat(read("operator", CORRECT.replace("id=testby", "id=operator")).problems())
        .isNotEmpty();
  }

  @Test
  void twoWithTheSameHostAreBothParkedAndAThirdIsNot() throws IOException {
    write("testby", CORRECT);
    write("andeby", CORRECT.replace("id=testby", "id=andeby"));
    write("mosby", CORRECT.replace("testby", "mosby"));
    List<Tenant> tenants = TenantFolders.read(root);
    assertThat(parked(tenants)).containsExactly("andeby", "testby");
    assertThat(tenants.stream().flatMap(t -> t.hosts().stream())).doesNotHaveDuplicates();
  }

  @Test
  void twoWithTheSameIdAreBothParked() throws IOException {
    write("testby", CORRECT);
    write("andeby", CORRECT.replace("testby.", "andeby."));
    write("mosby", CORRECT.replace("testby", "mosby"));
    assertThat(parked(TenantFolders.read(root))).containsExactly("andeby", "testby");
  }

  @Test
  void nobodyTakesTheOperatorsHost() throws IOException {
    write("testby", with("hosts", "operator.localhost"));
    List<Tenant> tenants = TenantFolders.read(root);
    assertThat(parked(tenants)).containsExactly("testby");
    assertThat(tenants.get(tenants.size() - 1).hosts()).containsExactly("operator.localhost");
  }

  private static List<String> parked(List<Tenant> tenants) {
    return tenants.stream().filter(Tenant::parked).map(Tenant::id).toList();
  }

  private static String with(String key, String value) {
    return CORRECT
        .lines()
        .map(line -> line.startsWith(key + "=") ? key + "=" + value : line)
        .collect(Collectors.joining("\n"));
  }

  private Tenant read(String folder, String text) throws IOException {
    return TenantFile.read(write(folder, text));
  }

  private Path write(String folder, String text) throws IOException {
    Path path = Files.createDirectories(root.resolve(folder));
    Files.writeString(path.resolve(TenantFile.NAME), text);
    return path;
  }
}
