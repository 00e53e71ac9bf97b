package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Whoever changes says on which version; of two the second is told, and writes over nothing. */
@RunAsClient
class VersionsIT extends TheApplication {

  @Test
  void everythingThatSeveralCanChangeHasAVersion() {
    Set<String> changed =
        operations()
            .filter(ApiDocument.Described::asksForVersion)
            .map(
                one ->
                    one.path().replaceFirst("(/api/v1/\\w+/\\{id}(/network/\\{contact})?).*", "$1"))
            .collect(Collectors.toSet());
    assertThat(changed)
        .containsExactlyInAnyOrder(
            "/api/v1/concerns/{id}",
            "/api/v1/meetings/{id}",
            "/api/v1/items/{id}",
            "/api/v1/agreements/{id}",
            "/api/v1/interventions/{id}",
            "/api/v1/goals/{id}",
            "/api/v1/handovers/{id}",
            "/api/v1/transitions/{id}",
            "/api/v1/units/{id}",
            "/api/v1/modules/{module}/settings",
            "/api/v1/children/{id}/network/{contact}");
    assertThat(
            operations()
                .filter(one -> one.method().matches("PATCH|PUT|DELETE"))
                .filter(one -> !one.name().equals("DELETE /api/v1/session")))
        .allSatisfy(one -> assertThat(one.asksForVersion()).as(one.name()).isTrue());
  }

  @Test
  void withoutVersionNothingIsChanged() {
    for (ApiDocument.Described operation : changes()) {
      Example example = new Example(operation, here());
      String before = read(example, operation);
      Answer answer = example.sendWithoutVersion();
      assertThat(answer.status()).as(operation.name()).isEqualTo(428);
      assertThat(OnceIT.code(answer)).isEqualTo("no-version");
      for (String wrong : List.of("*", "0", "W/\"0\"", "\"x\"")) {
        assertThat(example.sendWithoutVersion("If-Match", wrong).status())
            .as(operation + " with " + wrong)
            .isEqualTo(428);
      }
      assertThat(read(example, operation)).isEqualTo(before);
    }
  }

  @Test
  void theSecondIsToldAndNothingIsLost() {
    List<String> faults = new ArrayList<>();
    for (ApiDocument.Described operation : changes()) {
      Example example = new Example(operation, here());
      Answer first = example.send();
      if (first.status() != operation.status()) {
        faults.add(operation + " answers " + first.status() + " " + first.body());
        continue;
      }
      if (operation.method().equals("DELETE")) {
        assertThat(look(example).status()).as(operation.name()).isEqualTo(404);
        assertThat(example.send().status()).as(operation.name()).isEqualTo(404);
        continue;
      }
      String tag = get(example, operation).header("ETag");
      if (!first.header("ETag").equals(tag) || tag.equals("\"0\"")) {
        faults.add(operation + " tells " + first.header("ETag") + ", and it is " + tag);
      }
      String before = read(example, operation);
      Answer second = example.send();
      boolean closed = second.status() == 409;
      if (!closed) {
        assertThat(second.status()).as(operation + second.body()).isEqualTo(412);
        JsonObject problem = JsonParser.parseString(second.body()).getAsJsonObject();
        assertThat(problem.get("code").getAsString()).isEqualTo("conflict");
        assertThat("\"" + problem.get("currentVersion").getAsInt() + "\"").isEqualTo(tag);
        assertThat(second.header("ETag")).isEqualTo(tag);
      }
      if (!read(example, operation).equals(before)) {
        faults.add(operation + " changed something for the second");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatAColleagueChangedIsNotTakenAway() {
    for (ApiDocument.Described operation : changes()) {
      if (operation.method().equals("DELETE")) {
        Example example = new Example(operation, here());
        String before = read(example, operation);
        Answer answer = example.sendWithoutVersion("If-Match", "\"7\"");
        assertThat(answer.status()).as(operation + answer.body()).isEqualTo(412);
        assertThat(answer.header("ETag")).isEqualTo(get(example, operation).header("ETag"));
        assertThat(read(example, operation)).isEqualTo(before);
      }
    }
  }

  @Test
  void ofTwoAtTheSameMomentOneIsTold() throws Exception {
    ApiDocument.Described operation =
        operations()
            .filter(one -> one.name().equals("POST /api/v1/concerns/{id}/follow-ups"))
            .findFirst()
            .orElseThrow();
    Example example = new Example(operation, here());
    example.session();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Callable<Integer> shot = () -> example.send().status();
      List<Integer> statuses = new ArrayList<>();
      for (var each : pool.invokeAll(List.of(shot, shot))) {
        statuses.add(each.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(204, 412);
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<ApiDocument.Described> changes() {
    return operations().filter(ApiDocument.Described::asksForVersion).toList();
  }

  private static Stream<ApiDocument.Described> operations() {
    return ApiDocument.at(here()).operations().stream();
  }

  private static String read(Example example, ApiDocument.Described operation) {
    return get(example, operation).body();
  }

  /** What the change is about, as it stands. */
  private static Answer get(Example example, ApiDocument.Described operation) {
    Answer answer = look(example);
    assertThat(answer.status()).as(operation + " reads").isEqualTo(200);
    return answer;
  }

  private static Answer look(Example example) {
    String address =
        example
            .address()
            .replaceFirst("(/api/v1/\\w+/[0-9a-f-]{36}(/network/[0-9a-f-]{36})?).*", "$1");
    return Web.get(here().host(), address, "Authorization", "Bearer " + example.session().token());
  }

  private static Municipality here() {
    return Municipality.of("prog");
  }
}
