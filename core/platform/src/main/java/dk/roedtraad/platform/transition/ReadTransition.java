package dk.roedtraad.platform.transition;

import dk.roedtraad.api.transition.Side;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.web.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transition as those see it who have a relation to the child. */
@ApplicationScoped
@Transactional
public class ReadTransition {
  private static final String SELECT =
      """
      select x.*, coalesce(f.name, x.from_name) as from_place, coalesce(p.name, x.to_name) as to_place,
             l.name as leaving, coalesce(c.name, x.coming_name) as coming,
             (l.id = ? or exists (select 1 from led where account_id = x.leaving_id)
               or exists (select 1 from thread t where t.child_id = x.child_id and t.closed_at is null
                           and t.holder_id = ?)) as leaves,
             coalesce(x.coming_id = ? or exists (select 1 from led where account_id = x.coming_id), false)
               as receives,
             coalesce((select json_agg(json_build_object('id', s.id, 'side', s.side, 'words', s.words,
                   'due', s.due_on, 'done', s.done_at is not null, 'by', s.done_by, 'aside', s.set_aside)
                   order by s.due_on, s.position)
                from transition_step s where s.transition_id = x.id), '[]') as steps,
             coalesce((select json_agg(json_build_object('kind', m.kind, 'on', m.on_day, 'who', m.who,
                   'words', m.words, 'by', m.noted_by) order by m.on_day desc, m.noted_at desc)
                from transition_met m where m.transition_id = x.id), '[]') as met
        from transition x join account l on l.id = x.leaving_id
        left join account c on c.id = x.coming_id
        left join unit f on f.id = x.from_unit left join unit p on p.id = x.to_unit
      """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadStrip strips;
  @Inject Receivers receivers;

  /**
   * A step of the checklist.
   *
   * @param setAside why it is not done after all; empty when it waits or is done
   */
  public record Step(
      UUID id, Side side, String words, LocalDate due, boolean done, String by, String setAside) {
    /** Whether it still waits. */
    public boolean waits() {
      return !done && setAside.isEmpty();
    }
  }

  /** A visit, or somebody whom the child got to know. */
  public record Met(TransitionSteps.Met kind, LocalDate on, String who, String words, String by) {}

  /**
   * A transition.
   *
   * @param key of its kind
   * @param name as the kind was called when it began
   * @param from the place that the child leaves; may be empty
   * @param to the place that it comes to; empty while it is not known
   * @param coming who receives the child; empty while nobody is named
   * @param comingHere whether whoever receives has an account
   * @param leaves whether the caller speaks for the leaving side
   * @param receives whether the caller speaks for the receiving side
   */
  public record Seen(
      UUID id,
      UUID child,
      String key,
      String name,
      boolean everyday,
      String from,
      @Nullable UUID toUnit,
      String to,
      LocalDate onDay,
      String leaving,
      @Nullable UUID comingId,
      String coming,
      String childHopes,
      String familyHopes,
      @Nullable Instant leavingReadyAt,
      @Nullable Instant comingReadyAt,
      TransitionState state,
      @Nullable Instant endedAt,
      String endWords,
      int version,
      boolean leaves,
      boolean receives,
      List<Step> steps,
      List<Met> met) {

    /** How many steps still wait. */
    public int left() {
      return (int) steps.stream().filter(Step::waits).count();
    }

    /** Whether it can be completed. */
    public boolean isReady() {
      return everyday || (left() == 0 && leavingReadyAt != null && comingReadyAt != null);
    }

    /** Whether whoever receives has an account here. */
    public boolean comingHere() {
      return comingId != null;
    }
  }

  /** The transition on its page, with what can be chosen where it is changed. */
  public record Page(Seen seen, ChildStrip strip, List<Choice> places, List<Choice> people) {}

  /**
   * @throws NotThere when there is none for this caller
   */
  public Page page(Caller caller, UUID id) {
    Seen seen = one(caller, id);
    boolean open = seen.state() == TransitionState.OPEN;
    return new Page(
        seen,
        strips.of(seen.child()),
        open ? receivers.places() : List.of(),
        open ? receivers.people() : List.of());
  }

  /**
   * @throws NotThere when there is none for this caller
   */
  public Seen one(Caller caller, UUID id) {
    UUID me = caller.id();
    Seen seen =
        sql.one(Related.LED + SELECT + " where x.id = ?", ReadTransition::seen, me, me, me, me, id)
            .orElseThrow(NotThere::new);
    looks.at(caller, seen.child(), Purpose.FOLLOW_UP, ReadLog.Action.READ, "transition");
    return seen;
  }

  /** All of a child, the newest first. */
  public List<Seen> ofChild(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.FOLLOW_UP, ReadLog.Action.READ, "transition");
    UUID me = caller.id();
    return sql.list(
        Related.LED + SELECT + " where x.child_id = ? order by x.begun_at desc, x.id",
        ReadTransition::seen,
        me,
        me,
        me,
        me,
        child);
  }

  private static Seen seen(Row row) throws SQLException {
    return new Seen(
        row.uuid("id"),
        row.uuid("child_id"),
        row.text("type_key"),
        row.text("name"),
        row.flag("everyday"),
        row.text("from_place"),
        row.maybeUuid("to_unit"),
        row.text("to_place"),
        row.date("on_day"),
        row.text("leaving"),
        row.maybeUuid("coming_id"),
        row.text("coming"),
        row.text("child_hopes"),
        row.text("family_hopes"),
        row.maybeInstant("leaving_ready_at"),
        row.maybeInstant("coming_ready_at"),
        row.one(TransitionState.class, "state"),
        row.maybeInstant("ended_at"),
        row.text("end_words"),
        row.integer("version"),
        row.flag("leaves"),
        row.flag("receives"),
        row.each("steps", ReadTransition::step),
        row.each("met", ReadTransition::met));
  }

  private static Step step(JsonObject json) {
    return new Step(
        UUID.fromString(json.getString("id")),
        Side.valueOf(json.getString("side")),
        json.getString("words"),
        LocalDate.parse(json.getString("due")),
        json.getBoolean("done"),
        json.getString("by"),
        json.getString("aside"));
  }

  private static Met met(JsonObject json) {
    return new Met(
        TransitionSteps.Met.valueOf(json.getString("kind")),
        LocalDate.parse(json.getString("on")),
        json.getString("who"),
        json.getString("words"),
        json.getString("by"));
  }
}
