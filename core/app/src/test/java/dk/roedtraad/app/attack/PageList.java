package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.World;
import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pages of one municipality that a browser can open, collected as the attack suite does. */
public final class PageList {
  private static final Map<Role, String> USERS = new EnumMap<>(Role.class);

  static {
    USERS.put(Role.PROFESSIONAL, World.PEDAGOGUE);
    USERS.put(Role.ADVISER, World.ADVISER);
    USERS.put(Role.LEADER, World.LEADER);
    USERS.put(Role.TENANT_ADMIN, World.ADMIN);
  }

  private PageList() {}

  /**
   * One page as somebody sees it.
   *
   * @param username empty for a visitor
   */
  public record Seen(String name, String path, String username) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The pages that answer 200 with HTML; each with the first role that may, or with all. */
  public static List<Seen> of(Municipality at, boolean allRoles) {
    RouteBook book = RouteBook.read();
    List<Seen> pages = new ArrayList<>();
    for (Route route : Routes.inTheWar()) {
      RouteBook.Entry entry = book.of(route).orElse(null);
      if (entry == null
          || !route.method().equals("GET")
          || route.isForPrograms()
          || route.from().equals("server")
          || entry.isPart()) {
        continue;
      }
      List<String> users =
          route.open()
              ? List.of("")
              : entry.who().isEmpty()
                  ? USERS.keySet().stream().filter(route.roles()::contains).map(USERS::get).toList()
                  : List.of(entry.who());
      users.stream()
          .limit(allRoles || route.path().equals("/") ? 9 : 1)
          .filter(user -> isPage(at, route, entry, user))
          .forEach(
              user ->
                  pages.add(
                      new Seen(name(route, user), entry.address(route, at.world()::id), user)));
    }
    return pages;
  }

  private static boolean isPage(Municipality at, Route route, RouteBook.Entry entry, String user) {
    Shot shot = new Shot(route, entry, at).with(at.world()::id);
    Session session = user.isEmpty() ? null : at.world().session(user);
    Answer answer = (session == null ? shot : shot.as(session)).fire();
    return answer.status() == 200 && answer.header("Content-Type").startsWith("text/html");
  }

  private static String name(Route route, String user) {
    String path = route.path().replaceAll("[{}]", "").replaceAll("[^a-zA-Z0-9]+", "-");
    String name = path.equals("-") ? "my-day" : path.substring(1);
    return (user.isEmpty() ? "visitor" : user) + "-" + name;
  }
}
