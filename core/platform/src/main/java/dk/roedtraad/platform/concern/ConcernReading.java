package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads concerns for those who may see them: the holder and their leader all, the raiser their own.
 */
@ApplicationScoped
@Transactional
public class ConcernReading {
  private static final String ONE =
      Related.LED
          + """
      select c.*, k.given_name, k.family_name, h.name as holder, u.name as unit_name,
             case when k.born_on is null then k.expected_on end as due,
             (select p.given_name || ' ' || p.family_name from family_relation r join person p
                on p.id = r.person_id where c.about = 'UNBORN' and r.child_id = c.child_id
                and r.kind = 'MOTHER' limit 1) as mother,
             exists (select 1 from concern_notifier n where n.concern_id = c.id) as named,
             (c.holder_id = ? or c.holder_id in (select account_id from led)) as handles,
             exists (select 1 from task k where k.subject_id = c.id and k.kind = 'CONCERN_REPEATED'
                 and k.done_at is null and k.owner_id = (select id from reader)) as asked
        from concern c join account h on h.id = c.holder_id
        left join child k on k.id = c.child_id left join unit u on u.id = c.unit_id
       where c.id = ?
      """;
  private static final String EARLIER =
      Suspicions.HIDDEN
          + """
          select c.id, c.number,
                 case when c.raised_by is null then '' else c.seen end as seen, c.state, c.received_at, k.given_name, c.child_id,
                 (c.holder_id = ? or c.raised_by is not distinct from ?::uuid or c.holder_id in (
          """
          + Related.LED
          + """
                   select account_id from led)) as opens
            from concern c join child k on k.id = c.child_id
           where c.id <> ? and case when ?
             then c.child_id = ? or c.child_id in (select sibling_id from sibling where child_id = ?)
             else c.child_id = ? and not exists (select 1 from hidden where hidden.id = c.id) end
           order by c.received_at desc limit 50
          """;

  @Inject Sql sql;
  @Inject ReadLog log;
  @Inject ConcernTasks waits;

  /** A concern, and whether the reader was asked to look since such come again and again. */
  private record Found(ConcernView view, boolean asked) {}

  /** One concern; the raiser sees what they wrote and how it goes, the holder all. */
  public ConcernView one(Caller caller, UUID id) {
    Found found =
        sql.one(ONE, row -> new Found(view(row), row.flag("asked")), caller.id(), caller.id(), id)
            .orElseThrow(NotThere::new);
    ConcernView view = found.view();
    if (!view.handles() && !caller.id().equals(view.raisedBy())) {
      throw new NotThere(view.child());
    }
    log.note(
        caller,
        Purpose.CONCERN,
        ReadLog.Action.READ,
        view.child(),
        "concern",
        "no " + view.number());
    if (view.state() == ConcernState.CLOSED && caller.id().equals(view.raisedBy())) {
      waits.read(caller, id);
    }
    if (found.asked()) {
      waits.looked(caller, id);
    }
    return view;
  }

  /**
   * The other concerns about the child, newest first: a third one tells another story than the
   * first. Whoever handles a notification has to consider the siblings as well, so they see those
   * about them too, and every suspicion; each child that is shown is logged. What a citizen wrote
   * stands in their own concern alone: it could tell who they are.
   */
  public List<EarlierConcern> earlier(Caller caller, ConcernView of) {
    UUID child = of.child();
    if (child == null || !of.handles()) {
      return List.of();
    }
    Set<UUID> shown = new HashSet<>();
    List<EarlierConcern> earlier =
        sql.list(
            EARLIER,
            row -> {
              shown.add(row.uuid("child_id"));
              return new EarlierConcern(
                  row.uuid("id"),
                  row.longValue("number"),
                  row.text("given_name"),
                  RaiseConcern.firstSentence(row.text("seen")),
                  row.one(ConcernState.class, "state"),
                  row.instant("received_at"),
                  row.flag("opens"));
            },
            caller.id(),
            child,
            caller.id(),
            caller.id(),
            caller.id(),
            of.id(),
            of.notification(),
            child,
            child,
            child);
    shown.remove(child);
    log.list(caller, Purpose.CONCERN, List.copyOf(shown), "concern.siblings");
    return earlier;
  }

  /** Who changed the concern last and what they wrote, for whoever was overtaken. */
  public List<String> latest(UUID concern) {
    return sql.one(
            "select actor_name, title, body from thread_entry where subject_id = ? and kind ="
                + " 'CONCERN' order by at desc, id desc limit 1",
            row -> List.of(row.text("actor_name"), row.text("title"), row.text("body")),
            concern)
        .orElse(List.of());
  }

  private static ConcernView view(Row row) throws SQLException {
    String given = row.maybeText("given_name");
    return new ConcernView(
        row.uuid("id"),
        row.longValue("number"),
        row.text("form").equals("NOTIFICATION"),
        row.one(About.class, "about"),
        row.maybeUuid("child_id"),
        given == null ? "" : given + " " + row.text("family_name"),
        row.maybeDate("due"),
        orEmpty(row.maybeText("mother")),
        row.text("group_label"),
        row.maybeText("unit_name"),
        row.text("seen"),
        row.text("tried"),
        row.text("signs").lines().toList(),
        row.flag("suspects_abuse"),
        row.maybeFlag("parents_told"),
        row.text("parents_said"),
        row.maybeFlag("child_told"),
        row.text("child_said"),
        row.maybeUuid("raised_by"),
        row.text("raised_name"),
        row.flag("named"),
        row.maybeOne(Identity.class, "identity"),
        row.text("identity_words"),
        row.one(ConcernState.class, "state"),
        row.text("holder"),
        row.instant("received_at"),
        row.date("answer_by"),
        row.maybeInstant("answered_at"),
        row.text("assessment"),
        row.maybeInstant("assessed_at"),
        row.maybeInstant("acted_at"),
        row.maybeOne(Outcome.class, "outcome"),
        row.text("outcome_text"),
        row.maybeInstant("closed_at"),
        row.integer("version"),
        row.flag("handles"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
