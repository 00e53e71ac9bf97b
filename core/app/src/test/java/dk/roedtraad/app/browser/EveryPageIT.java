package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.attack.PageList;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that the program has, for every role that may see it, in a real browser. */
@RunAsClient
@EnabledIf(value = "dk.roedtraad.app.browser.Chromium#isWanted", disabledReason = Chromium.MISSING)
class EveryPageIT extends TheApplication {
  private static final Map<String, Person> LIGHT = new HashMap<>();
  private static final Map<String, Person> DARK = new HashMap<>();

  static Stream<PageList.Seen> pages() {
    return PageList.of(Municipality.of("bred"), Stage.full()).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isSoundForEverybody(PageList.Seen seen) {
    isSound(bred(), seen);
  }

  @Test
  void isSoundForTheOperator() {
    Municipality operator = Municipality.operator();
    operator.given("").account("skaermdrift", "Dagny Drift", "Drift", Role.OPERATOR);
    for (String path : List.of("/operator", "/looks", "/help")) {
      isSound(
          operator, new PageList.Seen("operator" + path.replace('/', '-'), path, "skaermdrift"));
    }
  }

  private static void isSound(Municipality at, PageList.Seen seen) {
    List<String> faults = new ArrayList<>();
    Person person = LIGHT.computeIfAbsent(seen.username(), who -> in(Person.at(at), who));
    person.complaints().clear();
    int status = person.at(1280).statusOf(seen.path());
    assertThat(status).as(seen.path()).isEqualTo(200);
    faults.addAll(person.barriers());
    person.picture(seen.name() + "-1280");
    person.at(360);
    faults.addAll(person.barriers());
    person.picture(seen.name() + "-360");
    faults.addAll(person.sidewaysAt(320));
    faults.addAll(person.complaints());
    Person dark = DARK.computeIfAbsent(seen.username(), who -> in(Person.inTheDark(at), who));
    dark.open(seen.path());
    dark.faint().forEach(barrier -> faults.add("dark: " + barrier));
    assertThat(faults.stream().distinct().toList()).isEmpty();
  }

  private static Person in(Person person, String username) {
    return username.isEmpty() ? person : person.logsInAs(username);
  }

  private static Municipality bred() {
    return Municipality.of("bred");
  }

  @AfterAll
  static void leave() {
    LIGHT.values().forEach(Person::close);
    DARK.values().forEach(Person::close);
    LIGHT.clear();
    DARK.clear();
  }
}
