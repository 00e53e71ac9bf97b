package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever runs the installation sees municipalities and versions, and never a child. */
@RunAsClient
@Tag("C15")
class OperatorIT extends TheApplication {

  @Test
  void theOperatorNeverSeesAChild() {
    Municipality operator = Municipality.operator();
    Municipality victim = Municipality.of("nord");
    operator.given("").account("proevedrift", "Dorte Drift", "Drift", Role.OPERATOR);
    Session session = Session.of(operator, "proevedrift");
    RouteBook book = RouteBook.read();
    Suspicions suspicions = new Suspicions();
    for (Route route : Routes.inTheWar()) {
      RouteBook.Entry entry = book.of(route).orElse(null);
      if (entry == null || entry.endsSession()) {
        continue;
      }
      List<String> sent =
          entry.holes().stream().map(hole -> victim.world().id(hole).toString()).toList();
      Answer answer =
          suspicions.nothingOf(
              victim.world(),
              sent,
              route + " of the operator",
              new Shot(route, entry, victim)
                      .host(operator.host())
                      .as(session)
                      .with(victim.world()::id)
                  ::fire);
      if (!route.open() && !route.roles().contains(Role.OPERATOR) && answer.status() != 404) {
        suspicions.add(route + " answers " + answer.status() + " to the operator.");
      }
    }
    operator.rows().run("delete from login_failure");
    assertThat(suspicions.found()).isEmpty();
    assertThat(session.get("/operator").body())
        .contains("Nord Prøvekommune")
        .as("why a municipality is parked")
        .contains("Parkeret Prøvekommune", "langauge")
        .contains("Versioner", "koege ")
        .containsPattern("2026\\d{4}_\\d{4}")
        .doesNotContain("Alle opslag på et barn", "/looks");
  }
}
