package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every route that shows something of a child, for every role and every way of being bound to that
 * child: who may is written in {@code access.book}, a line for each route, and each cell is asked.
 * A route that the book does not know fails; so does a cell that has become wider or narrower.
 */
@RunAsClient
@Tag("C10")
class AccessMatrixIT extends TheApplication {
  private static final List<Role> ROLES = List.of(Role.PROFESSIONAL, Role.ADVISER, Role.LEADER);

  /** The bonds that open a child's page, as one word of the book. */
  private static final String RELATED =
      Stream.of(Bond.values())
          .filter(bond -> bond != Bond.NONE)
          .filter(bond -> bond != Bond.HAS_EMERGENCY_ACCESS && bond != Bond.RAISED_THE_CONCERN)
          .map(Bond::name)
          .collect(Collectors.joining(" "));

  private static final RouteBook BOOK = RouteBook.read();
  private static final List<Route> ROUTES =
      Routes.inTheWar().stream()
          .filter(Route::reads)
          .filter(route -> BOOK.of(route).filter(RouteBook.Entry::boundToChild).isPresent())
          .filter(route -> !BOOK.of(route).orElseThrow().holes().isEmpty())
          .toList();

  private final Municipality at = Municipality.of("gitter");
  private final Map<String, Set<String>> opened = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void eachCellIsAsTheBookSays() {
    at.world();
    Map<Role, UUID> people = new EnumMap<>(Role.class);
    Map<Role, Session> sessions = new EnumMap<>(Role.class);
    for (Role role : ROLES) {
      String username = "m-" + role.name().toLowerCase();
      people.put(role, at.given("").account(username, "Maja " + role, "", role));
      sessions.put(role, Session.of(at, username));
    }
    for (Bond bond : Bond.values()) {
      for (Role role : ROLES) {
        UUID me = people.get(role);
        bond.begin(at, me);
        ask(bond, role, sessions.get(role));
        bond.end(at, me);
      }
      assertThat(openTo(sessions.get(Role.LEADER)))
          .as("what is open still, after " + bond + " has ended")
          .isEmpty();
    }
    Map<String, String> expected = book();
    Map<String, String> found = new TreeMap<>();
    ROUTES.forEach(route -> found.put(route.name(), said(route)));
    keep(found);
    assertThat(faults).isEmpty();
    assertThat(found).as("access.book").isEqualTo(expected);
  }

  @Test
  void anAdministratorSeesNoneOfThem() {
    Session admin = at.world().sessionOf(Role.TENANT_ADMIN);
    for (Route route : ROUTES) {
      assertThat(isOpen(route, shot(route, admin))).as(route.name()).isFalse();
    }
  }

  /** The control: a route that forgets to ask shows the child to somebody without any bond. */
  @Test
  void aRouteThatAsksNobodyIsFound() {
    Route forgetful =
        new Route("GET", "/planted/unasked/{id}", false, Set.copyOf(ROLES), "planted");
    RouteBook book = RouteBook.of("GET /planted/unasked/{id} id=child shows-child");
    Answer answer =
        new Shot(forgetful, book.of(forgetful).orElseThrow(), at)
            .with(at.world()::id)
            .as(at.world().session(World.STRANGER))
            .fire();
    assertThat(isOpen(answer, true)).isTrue();
  }

  private void ask(Bond bond, Role role, Session session) {
    for (Route route : ROUTES) {
      Answer answer = shot(route, session);
      int status = answer.status();
      boolean open = isOpen(route, answer);
      if (status >= 400 && status != 404 && status != 409) {
        faults.add(route + " answers " + status + " to " + role + " who " + bond);
      }
      if (open && !route.roles().contains(role)) {
        faults.add(route + " is open to " + role + ", whom it does not let in");
      }
      if (open) {
        opened.computeIfAbsent(route.name(), name -> new TreeSet<>()).add(bond + " " + role);
      }
    }
  }

  private List<String> openTo(Session session) {
    return ROUTES.stream()
        .filter(route -> isOpen(route, shot(route, session)))
        .map(Route::name)
        .toList();
  }

  /**
   * Whether the child is shown. A page may answer without it, so the child must stand on it; what
   * answers a program, or is a file, is about the child alone, and is there or not.
   */
  private boolean isOpen(Route route, Answer answer) {
    return isOpen(answer, BOOK.of(route).orElseThrow().showsChild());
  }

  private boolean isOpen(Answer answer, boolean showsChild) {
    boolean mustName = showsChild || answer.header("Content-Type").startsWith("text/html");
    return answer.status() == 200
        ? !mustName || new ChildSeen(at).in(answer)
        : answer.status() < 400;
  }

  private Answer shot(Route route, Session session) {
    return new Shot(route, BOOK.of(route).orElseThrow(), at)
        .with(at.world()::id)
        .as(session)
        .fire();
  }

  /** The bonds that open it; with a role behind those that open it to some of its roles only. */
  private String said(Route route) {
    Set<String> cells = opened.getOrDefault(route.name(), Set.of());
    List<String> words = new ArrayList<>();
    for (Bond bond : Bond.values()) {
      List<Role> open = ROLES.stream().filter(role -> cells.contains(bond + " " + role)).toList();
      List<Role> could = ROLES.stream().filter(route.roles()::contains).toList();
      if (open.equals(could) && !open.isEmpty()) {
        words.add(bond.name());
      } else {
        open.forEach(role -> words.add(bond + ":" + role));
      }
    }
    return String.join(" ", words).replace(RELATED, "RELATED");
  }

  /** The book as it would be now, for whoever has changed it on purpose. */
  private static void keep(Map<String, String> found) {
    StringBuilder lines = new StringBuilder();
    found.forEach((route, who) -> lines.append(route).append(" : ").append(who).append('\n'));
    try {
      Files.writeString(Stage.target().resolve("access.book"), lines.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> book() {
    Map<String, String> lines = new TreeMap<>();
    try (InputStream in = AccessMatrixIT.class.getResourceAsStream("/access.book")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                String[] halves = line.split("\\s+:(\\s+|$)", 2);
                lines.put(halves[0].strip(), halves.length > 1 ? halves[1].strip() : "");
              });
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
