package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route, every ordered pair of municipalities: nothing of one is to be had from another. */
@RunAsClient
@Tag("B3")
@Tag("C15")
class CrossTenantIT extends TheApplication {
  private static final List<Route> ROUTES = Routes.inTheWar();
  private static final RouteBook BOOK = RouteBook.read();

  @Test
  void theBookKnowsEveryRoute() {
    assertThat(BOOK.missing(ROUTES)).isEmpty();
  }

  static Stream<Arguments> pairs() {
    return Municipality.FOUR.stream()
        .flatMap(
            victim ->
                Municipality.FOUR.stream()
                    .filter(attacker -> !attacker.equals(victim))
                    .map(attacker -> Arguments.of(victim, attacker)));
  }

  @ParameterizedTest(name = "{0} is closed to {1}")
  @MethodSource("pairs")
  void nothingComesAcross(String victimId, String attackerId) {
    Municipality victim = Municipality.of(victimId);
    Municipality attacker = Municipality.of(attackerId);
    List.of(Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN)
        .forEach(
            role -> {
              victim.world().sessionOf(role);
              attacker.world().sessionOf(role);
            });
    victim.world().id("drawing");
    attacker.world().id("drawing");
    Map<String, String> before = contents(victim);
    Suspicions suspicions = new Suspicions();
    CrossTenant attack = new CrossTenant(BOOK, victim, attacker, suspicions);
    for (Route route : ROUTES) {
      if (BOOK.of(route).isPresent()) {
        attack.everythingAt(route, Stage.full());
      }
    }
    forgiveFailedLogIns(attacker);
    forgiveFailedLogIns(victim);
    contents(victim)
        .forEach(
            (table, sum) -> {
              if (!sum.equals(before.get(table))) {
                suspicions.add("CHANGED " + attacker + " changed " + table + " of " + victim);
              }
            });
    System.out.println(
        victim
            + " attacked by "
            + attacker
            + ": "
            + suspicions.attempts()
            + " attempts, "
            + suspicions.found().size()
            + " leaks");
    assertThat(suspicions.found()).isEmpty();
  }

  /** A sum over every table's rows: what somebody else changed would show. */
  private static Map<String, String> contents(Municipality municipality) {
    Rows rows = municipality.asProvisioner();
    Map<String, String> sums = new TreeMap<>();
    for (String table :
        rows.texts(
            "select tablename from pg_tables where schemaname = ?"
                + " and tablename not in ('login_failure', 'login_session', 'log_seal', 'look_review', 'look_watch',"
                + " 'log_chain')",
            municipality.schema())) {
      sums.put(
          table,
          rows.text(
              "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from \""
                  + table
                  + "\" t"));
    }
    return sums;
  }

  private static void forgiveFailedLogIns(Municipality municipality) {
    municipality.rows().run("delete from login_failure");
  }
}
