package dk.roedtraad.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.roedtraad.api.TenantId;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.demo.DemoLoader;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The shipped demo data in two municipalities of the tests, one with a ladder and one without:
 * loaded as a start loads it, cut off and taken up again, and read by the people it invents.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT extends TheApplication {
  private static final Map<String, String> PLAYED = Map.of("spil", "koege", "leg", "glostrup");
  private static final String PASSWORD = "en-hest-paa-taget-1849";

  /** Each asks for rows that no use case would leave behind. */
  private static final List<String> FAULTS =
      List.of(
          "select id::text as x from concern c where state <> 'CLOSED' and not exists (select 1 from"
              + " task t where t.subject_id = c.id and t.owner_id = c.holder_id and t.done_at is null)",
          "select id::text as x from intervention i where state <> 'ENDED' and not exists (select 1"
              + " from task t where t.subject_id = i.id and t.owner_id = i.responsible_id and t.done_at"
              + " is null)",
          "select id::text as x from agreement a where state = 'OPEN' and not exists (select 1 from"
              + " task t where t.subject_id = a.id and t.done_at is null)",
          "select id::text as x from goal g where state in ('PROPOSED', 'AGREED') and not exists"
              + " (select 1 from task t join thread h on h.child_id = g.child_id and h.holder_id ="
              + " t.owner_id where t.subject_id = g.id and t.done_at is null)",
          "select id::text as x from goal g where (state = 'AGREED') <> (not exists (select 1 from"
              + " goal_words w where w.goal_id = g.id and w.answer = 'WAITING') and exists (select 1"
              + " from goal_words w where w.goal_id = g.id and w.answer = 'AGREES')) and state in"
              + " ('PROPOSED', 'AGREED')",
          "select id::text as x from meeting m where state = 'PLANNED' and not exists (select 1 from"
              + " task t where t.subject_id = m.id and t.owner_id = m.chair_id and t.done_at is null)",
          "select child_id::text as x from thread_entry e where not exists (select 1 from thread t"
              + " where t.child_id = e.child_id and t.closed_at is null)",
          "select child_id::text as x from thread_entry e join child c on c.id = e.child_id where"
              + " e.at > now() or e.at::date < c.born_on",
          "select id::text as x from thread t where holder_id <> (select to_id from coordinator_change"
              + " h where h.thread_id = t.id order by at desc limit 1)",
          "select id::text as x from thread_entry where title like '%{%' or body like '%{%' or reason"
              + " like '%{%'");

  @Inject DemoLoader loader;
  @Inject Tenants tenants;
  @Inject TenantWork work;
  @Inject Probe probe;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService threads;

  @Test
  @Order(1)
  void theStoriesAreToldOnceAndLeaveWhatUseCasesLeave() throws Exception {
    System.setProperty("demo.password", PASSWORD);
    for (String town : PLAYED.keySet()) {
      load(town);
      String told = "select count(*) as n from thread_entry where actor_name <> 'Rød Tråd'";
      long entries = at(town, () -> probe.count(told));
      load(town);
      assertEquals(entries, at(town, () -> probe.count(told)));
      assertTrue(entries > 150, town + " has " + entries);
      for (String fault : FAULTS) {
        assertEquals(List.of(), at(town, () -> probe.texts(fault)), town + ": " + fault);
      }
    }
    assertTrue(
        at("spil", () -> probe.count("select count(*) as n from thread where closed_at is null"))
            >= 14,
        "children with a thread");
    assertTrue(
        at(
                "spil",
                () ->
                    probe.count(
                        "select count(*) as n from agenda_item i join meeting m on m.id ="
                            + " i.meeting_id where m.state = 'PLANNED' and m.starts_at::date ="
                            + " current_date"))
            >= 3,
        "children on today's agendas");
  }

  /** As after a kill between the families and what comes after them. */
  @Test
  @Order(2)
  void aStartThatWasCutOffGoesOn() throws Exception {
    at("leg", () -> probe.forgetStories());
    assertEquals(0, at("leg", () -> probe.count("select count(*) as n from thread_entry")));
    load("leg");
    assertTrue(at("leg", () -> probe.count("select count(*) as n from thread_entry")) > 150);
    assertEquals(1, at("leg", () -> probe.count("select count(*) as n from policy")));
  }

  @Test
  @Order(3)
  @RunAsClient
  @Tag("C10")
  @Tag("C11")
  void everybodyHasADayAndEveryChildAPage() {
    for (String username :
        List.of("mette", "bente", "hanne", "sofie", "ruth", "kirsten", "tariq")) {
      Session session = Session.of(Municipality.of("spil"), username);
      String day = session.get("/").body();
      List<String> children = found(day, "/children/[0-9a-f-]{36}");
      assertTrue(!children.isEmpty(), username + " has nothing to do: " + day);
      for (String child : children.stream().distinct().toList()) {
        for (String page : List.of("", "/plan", "/ladder", "/network")) {
          assertEquals(200, session.get(child + page).status(), username + " " + child + page);
        }
      }
      for (String meeting : found(day, "/meetings/[0-9a-f-]{36}").stream().distinct().toList()) {
        assertEquals(200, session.get(meeting).status(), username + " " + meeting);
      }
    }
    assertEquals(PASSWORD, Given.PASSWORD);
  }

  private static List<String> found(String page, String pattern) {
    List<String> found = new ArrayList<>();
    var matcher = java.util.regex.Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private void load(String town) throws Exception {
    Path folder = Files.createTempDirectory("demo");
    Path shipped =
        Path.of(System.getProperty("roedtraad.config.dir")).resolve("../../../../../tenants");
    Files.createSymbolicLink(folder.resolve(town), shipped.resolve(PLAYED.get(town)).toRealPath());
    at(
        town,
        () -> {
          loader.small(tenants.get(new TenantId(town)), folder);
          return true;
        });
  }

  private <T> T at(String municipality, Callable<T> look) throws Exception {
    return threads.submit(() -> work.call(new TenantId(municipality), look)).get();
  }
}
