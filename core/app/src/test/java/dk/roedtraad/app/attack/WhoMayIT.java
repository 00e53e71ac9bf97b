package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Within one municipality: who may come where, and that every look at a child is written down. */
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("B5")
class WhoMayIT extends TheApplication {
  private static final List<Role> STAFF =
      List.of(Role.PROFESSIONAL, Role.ADVISER, Role.LEADER, Role.TENANT_ADMIN);
  private static final RouteBook BOOK = RouteBook.read();
  private static final List<Route> ROUTES =
      Routes.inTheWar().stream().filter(route -> BOOK.of(route).isPresent()).toList();

  private static Municipality at;
  private static ChildSeen child;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void settle() {
    at = Municipality.of("oest");
    child = new ChildSeen(at);
  }

  @Test
  @Order(1)
  void withoutLogInOnlyOpenRoutesAnswer() {
    for (Route route : ROUTES) {
      Answer answer = child.logged(route + " without log-in", faults, shot(route)::fire);
      boolean sentToLogIn =
          route.isForPrograms()
              ? answer.status() == 401
              : answer.status() == 303 && answer.header("Location").contains("/login");
      if (!route.open() && !sentToLogIn) {
        faults.add(route + " answers " + answer.status() + " without log-in.");
      }
      if (route.open() && answer.status() >= 500) {
        faults.add(route + " fails with " + answer.status() + " without log-in.");
      }
    }
    at.rows().run("delete from login_failure");
    assertThat(faults).isEmpty();
  }

  @Test
  @Order(2)
  void anotherRoleFindsNothing() {
    for (Route route : ROUTES) {
      for (Role role : STAFF) {
        if (!route.open() && !route.roles().contains(role)) {
          Answer answer =
              child.logged(
                  route + " as " + role, faults, shot(route).as(at.world().sessionOf(role))::fire);
          if (answer.status() != 404) {
            faults.add(route + " answers " + answer.status() + " to " + role + ", not 404.");
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @Order(3)
  void withoutRelationAChildIsUnknown() {
    Session stranger = at.world().session(World.STRANGER);
    Suspicions suspicions = new Suspicions();
    for (Route route : ROUTES) {
      RouteBook.Entry entry = BOOK.of(route).orElseThrow();
      if (!entry.boundToChild()
          || entry.holes().isEmpty()
          || !route.roles().contains(Role.PROFESSIONAL)) {
        continue;
      }
      List<String> sent =
          new ArrayList<>(
              entry.holes().stream().map(hole -> at.world().id(hole).toString()).toList());
      List<UUID> unknown = entry.holes().stream().map(hole -> UUID.randomUUID()).toList();
      unknown.forEach(id -> sent.add(id.toString()));
      Function<String, UUID> nobodys = hole -> unknown.get(entry.holes().indexOf(hole));
      String what = route + " without relation";
      Supplier<Answer> shot = shot(route).as(stranger).with(at.world()::id)::fire;
      Supplier<Answer> reach =
          () ->
              child.refused(
                  what, at.world().id("stranger"), faults, () -> child.logged(what, faults, shot));
      suspicions.sameOutside(
          what, sent, reach, () -> shot(route).as(stranger).with(nobodys).fire());
    }
    faults.addAll(suspicions.found());
    assertThat(faults).isEmpty();
  }

  @Test
  @Order(5)
  void whoMayIsAnsweredAndEveryLookIsWrittenDown() {
    for (Route route : readsFirst()) {
      RouteBook.Entry entry = BOOK.of(route).orElseThrow();
      for (Role role : STAFF) {
        if (!route.roles().contains(role) || entry.endsSession()) {
          continue;
        }
        boolean exactly = entry.who().isEmpty() ? role == first(route) : true;
        Session session =
            entry.who().isEmpty() ? at.world().sessionOf(role) : at.world().session(entry.who());
        String what = route + " as " + (entry.who().isEmpty() ? role : entry.who());
        Answer answer =
            child.logged(what, faults, shot(route).as(session).with(at.world()::id)::fire);
        if (exactly && List.of(400, 401, 403, 404, 405, 415).contains(answer.status())) {
          faults.add(
              what + " answers " + answer.status() + ": mend the route or its line in the book.");
        }
        if (answer.status() >= 500) {
          faults.add(what + " fails with " + answer.status() + ".");
        }
        if (exactly
            && route.reads()
            && entry.showsChild()
            && !(answer.status() == 200 && child.in(answer))) {
          faults.add(
              what + " should show the child, and answers " + answer.status() + " without it.");
        }
        if (!entry.who().isEmpty()) {
          break;
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @Order(4)
  void withoutLogNothingIsShown() {
    String table = at.schema() + ".read_log";
    at.asProvisioner().run("revoke insert on " + table + " from " + at.appRole());
    try {
      for (Route route : ROUTES) {
        RouteBook.Entry entry = BOOK.of(route).orElseThrow();
        if (!entry.showsChild() || !route.reads()) {
          continue;
        }
        Session session =
            entry.who().isEmpty()
                ? at.world().sessionOf(first(route))
                : at.world().session(entry.who());
        Answer answer = shot(route).as(session).with(at.world()::id).fire();
        if (answer.status() != 500 || child.in(answer)) {
          faults.add(
              route
                  + " answers "
                  + answer.status()
                  + " although the look could not be written down"
                  + (child.in(answer) ? ", and shows the child." : "."));
        }
      }
    } finally {
      at.asProvisioner().run("grant insert on " + table + " to " + at.appRole());
    }
    assertThat(faults).isEmpty();
  }

  private static List<Route> readsFirst() {
    List<Route> sorted = new ArrayList<>(ROUTES.stream().filter(Route::reads).toList());
    sorted.addAll(ROUTES.stream().filter(route -> !route.reads()).toList());
    sorted.sort(Comparator.comparing(route -> route.method().equals("DELETE")));
    return sorted;
  }

  private static Role first(Route route) {
    return STAFF.stream().filter(route.roles()::contains).findFirst().orElse(Role.PROFESSIONAL);
  }

  private static Shot shot(Route route) {
    return new Shot(route, BOOK.of(route).orElseThrow(), at).with(at.world()::id);
  }
}
