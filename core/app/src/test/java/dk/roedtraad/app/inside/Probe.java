package dk.roedtraad.app.inside;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a component of the application sees: the same injections, in transactions of its own. */
@ApplicationScoped
public class Probe {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;

  /** The database's name for whoever asks. */
  @Transactional
  public String whoAmI() {
    return text("select current_user::text as found");
  }

  /** Who JPA is, and on which connection, beside plain SQL, in one transaction. */
  @Transactional
  public Both both() {
    Object[] read =
        (Object[])
            em.createNativeQuery("select current_user::text, pg_backend_pid()").getSingleResult();
    return new Both(
        String.valueOf(read[0]),
        String.valueOf(read[1]),
        text("select current_user::text as found"),
        text("select pg_backend_pid()::text as found"));
  }

  /** Changes a row through SQL and reads it through JPA before the end: the same transaction. */
  @Transactional
  public String placeWrittenAndRead(UUID meeting, String place) {
    sql.run("update meeting set place = ? where id = ?", place, meeting);
    return (String)
        em.createNativeQuery("select place from meeting where id = ?1")
            .setParameter(1, meeting)
            .getSingleResult();
  }

  @Transactional
  public Optional<Meeting> meeting(UUID id) {
    return Optional.ofNullable(em.find(Meeting.class, id));
  }

  @Transactional
  public boolean isInSharedCache(UUID id) {
    em.find(Meeting.class, id);
    return em.getEntityManagerFactory().getCache().contains(Meeting.class, id);
  }

  /** Leaves a setting behind, committed; tells on which connection. */
  @Transactional
  public String poison() {
    sql.run("set search_path = pg_catalog");
    return text("select pg_backend_pid()::text as found");
  }

  @Transactional
  public String searchPath() {
    return text("select pg_backend_pid() || ' ' || current_setting('search_path') as found");
  }

  /** The day that the database calls today, and what it makes of a late evening in Denmark. */
  @Transactional
  public List<String> today() {
    return sql.list(
        "select x::text as x from (values (current_date), (timestamptz '2026-07-01 22:30Z'::date),"
            + " (timestamptz '2026-12-01 23:30Z'::date)) days (x)",
        row -> row.text("x"));
  }

  @Transactional
  public UUID anyMeeting() {
    return sql.one("select id from meeting order by id limit 1", row -> row.uuid("id"))
        .orElseThrow();
  }

  private String text(String question) {
    return sql.one(question, row -> row.text("found")).orElseThrow();
  }

  /** The same two facts, by either way. */
  public record Both(String jpaUser, String jpaPid, String sqlUser, String sqlPid) {}

  /** The number that a question about {@code n} answers. */
  @Transactional
  public long count(String question) {
    return sql.one(question, row -> row.longValue("n")).orElse(0L);
  }

  /** The texts that a question about {@code x} answers. */
  @Transactional
  public List<String> texts(String question) {
    return sql.list(question, row -> row.text("x"));
  }

  /** As if nothing had been loaded after the families. */
  @Transactional
  public boolean forgetStories() {
    List.of(
            "task",
            "thread_entry",
            "network_contact",
            "goal_progress",
            "sub_goal",
            "goal_words",
            "goal",
            "intervention_effect",
            "intervention",
            "agreement",
            "item_statement",
            "item_participant",
            "agenda_item",
            "meeting",
            "consent",
            "child_voice",
            "concern",
            "handover",
            "transition",
            "age_step",
            "emergency_access",
            "look_review",
            "coordinator_change",
            "thread",
            "policy_section",
            "policy")
        .forEach(table -> sql.run("delete from " + table));
    return true;
  }
}
