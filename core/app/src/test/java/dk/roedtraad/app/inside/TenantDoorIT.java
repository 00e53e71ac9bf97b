package dk.roedtraad.app.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.roedtraad.api.TenantId;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.platform.tenant.BoundTenant;
import dk.roedtraad.platform.tenant.TenantPools;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The door to the database from within the application. The tests themselves run in a request to
 * the municipality whose host is the loopback address; the others are reached on threads of their
 * own, as background work is.
 */
class TenantDoorIT extends TheApplication {
  private static final String HERE = "inde";

  @Inject Probe probe;
  @Inject TenantPools pools;
  @Inject TenantWork work;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ManagedExecutorService threads;

  @Test
  void eachMunicipalityIsAnotherUserOfTheDatabase() throws Exception {
    Set<String> users = new HashSet<>();
    users.add(probe.whoAmI());
    for (String other : List.of("nord", "syd", "vest", "midt")) {
      users.add(at(other, probe::whoAmI));
    }
    assertEquals(5, users.size(), users.toString());
  }

  @Test
  void aThreadWithoutMunicipalityIsNobody() throws Exception {
    assertEquals("rt_none", elsewhere(this::userOfPlainConnection));
    assertTrue(elsewhere(() -> BoundTenant.get().isEmpty()));
    ExecutionException refused =
        assertThrows(ExecutionException.class, () -> elsewhere(probe::anyMeeting));
    assertTrue(String.valueOf(refused.getCause()).contains("meeting"), refused.toString());
  }

  @Test
  void aThreadServesOneMunicipalityAtATime() {
    assertEquals(HERE, BoundTenant.required().value());
    assertThrows(IllegalStateException.class, () -> work.run(new TenantId("nord"), probe::whoAmI));
  }

  @Test
  void jpaAndSqlAreOneUserOnOneConnection() throws Exception {
    Probe.Both both = at("syd", probe::both);
    assertEquals(both.sqlUser(), both.jpaUser());
    assertEquals(both.sqlPid(), both.jpaPid());
    assertNotEquals(probe.whoAmI(), both.jpaUser());
  }

  @Test
  void whatJpaReadsStandsInTheTransaction() throws Exception {
    UUID meeting = at("syd", probe::anyMeeting);
    String before = at("syd", () -> probe.placeWrittenAndRead(meeting, "Her"));
    assertEquals("Her", before);
  }

  @Test
  void anotherMunicipalitysRowIsNotFoundById() throws Exception {
    UUID meeting = at("nord", probe::anyMeeting);
    assertTrue(at("nord", () -> probe.meeting(meeting)).isPresent(), "the control");
    assertTrue(at("syd", () -> probe.meeting(meeting)).isEmpty());
    assertTrue(probe.meeting(meeting).isEmpty());
  }

  @Test
  void nothingIsKeptInACacheOfAll() throws Exception {
    UUID meeting = at("nord", probe::anyMeeting);
    assertFalse(at("nord", () -> probe.isInSharedCache(meeting)));
  }

  @Test
  void withACacheOfAllTheRowWouldHaveCrossed() throws Exception {
    UUID meeting = at("nord", probe::anyMeeting);
    try (CacheOn control = new CacheOn()) {
      assertTrue(at("nord", () -> control.finds(meeting)), "the control reads at all");
      assertTrue(at("syd", () -> control.finds(meeting)), "the planted cache was not found");
    }
  }

  @Test
  void aSettingLeftBehindDoesNotMeetTheNext() throws Exception {
    String poisoned = at("vest", probe::poison);
    String next = at("vest", probe::searchPath);
    assertEquals(poisoned, next.substring(0, next.indexOf(' ')), "another connection was taken");
    assertFalse(next.contains("pg_catalog"), next);
  }

  @Test
  void todayIsDenmarksThoughTheMachineKeepsAnotherZone() throws Exception {
    assertEquals(ZoneOffset.UTC, ZoneId.systemDefault().normalized(), "the control");
    List<String> days = List.of(WorkingDays.today().toString(), "2026-07-02", "2026-12-02");
    assertEquals(days, probe.today());
    assertEquals(days, at("vest", probe::today));
    at("vest", probe::poison);
    assertEquals(days, at("vest", probe::today), "after a reset");
  }

  private String userOfPlainConnection() throws SQLException {
    try (Connection connection = pools.connection();
        ResultSet row = connection.createStatement().executeQuery("select current_user")) {
      row.next();
      return row.getString(1);
    }
  }

  private <T> T at(String tenant, Callable<T> task) throws Exception {
    return elsewhere(() -> work.call(new TenantId(tenant), task));
  }

  private <T> T elsewhere(Callable<T> task) throws Exception {
    return threads.submit(task).get(60, TimeUnit.SECONDS);
  }
}
