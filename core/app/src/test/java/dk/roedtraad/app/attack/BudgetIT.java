package dk.roedtraad.app.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A page costs a handful of statements, and not one more when there is a lot on it. */
@RunAsClient
class BudgetIT extends TheApplication {
  private static final int MOST = 8;
  private static final int MANY = 40;
  private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"(\\d+)\"");

  /** What has no page of its own, and why: it answers 303, always. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "GET / as TENANT_ADMIN", "an administrator has no day and begins with the modules",
          "GET /goals/{id} as PROFESSIONAL", "a goal is read on the page of its child's plan",
          "GET /goals/{id} as ADVISER", "the same",
          "GET /goals/{id} as LEADER", "the same");

  private static final RouteBook BOOK = RouteBook.read();

  @Test
  void pagesKeepTheirBudgetHoweverMuchThereIs() {
    Municipality at = Municipality.of("bred");
    List<String> faults = new ArrayList<>();
    at.world().grow(1);
    Map<String, Integer> few = statements(at, faults);
    at.world().grow(MANY);
    Map<String, Integer> many = statements(at, faults);
    many.forEach(
        (page, count) -> {
          if (count > MOST) {
            faults.add(page + " costs " + count + " statements, at most " + MOST + " are allowed.");
          }
          if (count > few.getOrDefault(page, count)) {
            faults.add(
                page
                    + " costs "
                    + few.get(page)
                    + " statements with little on it and "
                    + count
                    + " with much.");
          }
        });
    System.out.println("Statements per page: " + many);
    assertThat(many).hasSizeGreaterThan(20);
    assertThat(many.keySet()).isEqualTo(few.keySet());
    assertThat(faults).isEmpty();
  }

  private static Map<String, Integer> statements(Municipality at, List<String> faults) {
    // A session that was not seen for a minute is touched, which is one statement more.
    at.rows().run("update login_session set last_seen_at = now()");
    Map<String, Integer> counts = new TreeMap<>();
    for (Route route : Routes.inTheWar()) {
      RouteBook.Entry entry = BOOK.of(route).orElse(null);
      if (entry == null || !route.reads() || route.from().equals("server")) {
        continue;
      }
      for (Role role : route.roles()) {
        if (role == Role.OPERATOR) {
          continue;
        }
        Session session =
            entry.who().isEmpty() ? at.world().sessionOf(role) : at.world().session(entry.who());
        Answer answer = new Shot(route, entry, at).as(session).with(at.world()::id).fire();
        Matcher told = STATEMENTS.matcher(answer.header("Server-Timing"));
        String page = route.name() + " as " + (entry.who().isEmpty() ? role : entry.who());
        boolean elsewhere = ELSEWHERE.containsKey(page);
        if (answer.status() != (elsewhere ? 303 : 200)) {
          faults.add(page + " answers " + answer.status() + ".");
        } else if (elsewhere) {
          continue;
        } else if (told.find()) {
          counts.put(page, Integer.valueOf(told.group(1)));
        } else {
          faults.add(route + " does not tell how many statements it cost.");
        }
      }
    }
    return counts;
  }
}
