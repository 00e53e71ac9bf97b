package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.planted.PlantedFaults;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The attack suite finds what was planted for it; otherwise its silence would mean nothing. */
@RunAsClient
@Tag("B3")
class PlantedFaultsIT extends TheApplication {
  private static final List<Route> PLANTED = Routes.of(PlantedFaults.class);
  private static final RouteBook BOOK =
      RouteBook.of(
          "GET /planted/cached/{id} id=child",
          "GET /planted/unasked/{id} id=child",
          "GET /planted/unbound");

  @Test
  void aCacheSharedByAllIsFound() {
    Municipality victim = Municipality.of("vest");
    victim.world().session("paedagog").get("/planted/cached/" + victim.world().id("child"));
    assertThat(attacked("/planted/cached/{id}"))
        .anySatisfy(found -> assertThat(found).startsWith("LEAK GET /planted/cached"))
        .anySatisfy(found -> assertThat(found).startsWith("TOLD APART GET /planted/cached"));
  }

  @Test
  void aCookieThatIsNotBoundToItsMunicipalityIsFound() {
    Municipality victim = Municipality.of("vest");
    victim.world().session("paedagog").get("/planted/unbound");
    assertThat(attacked("/planted/unbound"))
        .anySatisfy(
            found -> assertThat(found).startsWith("LEAK GET /planted/unbound").contains("cookie"));
  }

  @Test
  void aRouteWithoutAccessCheckIsFound() {
    Municipality at = Municipality.of("vest");
    List<String> faults = new ArrayList<>();
    Route unasked = route("/planted/unasked/{id}");
    new ChildSeen(at)
        .logged(
            "GET /planted/unasked/{id}",
            faults,
            new Shot(unasked, BOOK.of(unasked).orElseThrow(), at).with(at.world()::id)::fire);
    assertThat(faults)
        .containsExactly(
            "GET /planted/unasked/{id} names a child and writes no row in the read log.");
  }

  @Test
  void aRouteThatDoesNotSayWhoMayComeIsRefusedAndReported() {
    Municipality at = Municipality.of("vest");
    String address = "/planted/unsaid/" + at.world().id("child");
    for (String who : List.of("paedagog", "leder", "raadgiver", "admin")) {
      Answer answer = at.world().session(who).get(address);
      assertThat(answer.status()).as(who).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("Alma");
    }
    assertThat(BOOK.missing(List.of(route("/planted/unsaid/{id}"))))
        .anySatisfy(s -> assertThat(s).contains("does not know GET /planted/unsaid/{id}"))
        .anySatisfy(s -> assertThat(s).contains("says neither @AllowedTo nor @Open"));
  }

  @Test
  void whatTheBookStillListsAndTheProgramHasLostIsReported() {
    assertThat(BOOK.missing(List.of()))
        .anySatisfy(s -> assertThat(s).contains("GET /planted/unbound, which is gone"));
  }

  private static List<String> attacked(String path) {
    Suspicions suspicions = new Suspicions();
    new CrossTenant(BOOK, Municipality.of("vest"), Municipality.of("midt"), suspicions)
        .everythingAt(route(path), false);
    return suspicions.found();
  }

  private static Route route(String path) {
    return PLANTED.stream()
        .filter(route -> route.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Set.copyOf(PLANTED).toString()));
  }
}
