package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A handover as those see it who have a relation to the child: the receiver while asked, too. */
@ApplicationScoped
@Transactional
public class ReadHandover {
  private static final String ONE =
      Related.LED
          + """
          select h.*, g.name as giver, r.name as receiver, o.name as offerer, coalesce(w.name, '')
                 as answerer, coalesce(c.name, '') as climbed_name,
                 exists (select 1 from led where account_id = h.giver_id) as leads,
                 exists (select 1 from task t where t.kind = 'HANDOVER_BACK' and t.subject_id = h.id
                    and t.owner_id = ? and t.done_at is null) as back_waits,
                 coalesce((select json_agg(json_build_object('id', e.id, 'giver', eg.name, 'receiver',
                       er.name, 'state', e.state, 'at', e.answered_at, 'reason', e.reason, 'answer',
                       e.answer) order by e.offered_at desc)
                    from handover e join account eg on eg.id = e.giver_id
                    join account er on er.id = e.receiver_id
                   where e.thread_id = h.thread_id and e.id <> h.id and e.state <> 'OFFERED'), '[]')
                 as earlier
            from handover h join account g on g.id = h.giver_id
            join account r on r.id = h.receiver_id join account o on o.id = h.offered_by
            left join account w on w.id = h.answered_by left join account c on c.id = h.climbed_to
           where h.id = ?
          """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject OpenMatters matters;
  @Inject Colleagues colleagues;

  /** An earlier handover of the same thread, ended. */
  public record Earlier(
      UUID id,
      String giver,
      String receiver,
      HandoverState state,
      Instant endedAt,
      String reason,
      String answer) {}

  /**
   * A handover.
   *
   * @param offerer who offered it: the giver, or whoever leads the giver
   * @param climbed 0 nothing, 1 the receiver was reminded, 2 a leader was asked, 3 the forum has it
   * @param climbedName who was asked when the receiver did not answer; empty before that
   * @param answerer who answered it or took it back; empty while it is offered
   * @param mayAccept whether the caller may say yes; {@code isAsked} when it is their own answer
   * @param mayEnd whether the caller may take it back or offer it to another
   * @param backWaits whether the caller has still to see that it came back
   * @param earlier the newest first
   */
  public record Seen(
      UUID id,
      UUID child,
      UUID giverId,
      String giver,
      UUID receiverId,
      String receiver,
      String offerer,
      String reason,
      String doneSoFar,
      String whatNext,
      HandoverState state,
      Instant offeredAt,
      LocalDate answerBy,
      int climbed,
      String climbedName,
      @Nullable Instant answeredAt,
      String answerer,
      String answer,
      int version,
      boolean isAsked,
      boolean mayAccept,
      boolean mayEnd,
      boolean backWaits,
      List<Earlier> earlier) {}

  /**
   * The handover on its page.
   *
   * @param matters what passes on with the thread; empty once it is answered
   * @param receivers to whom else it could be offered, for those who may
   */
  public record Page(
      Seen seen, ChildStrip strip, List<Matter> matters, List<Colleague> receivers) {}

  /**
   * The handover with what it passes on.
   *
   * @throws NotThere when there is no such handover for this caller
   */
  public Page page(Caller caller, UUID id) {
    Seen seen = look(caller, id, ReadLog.Action.READ);
    OpenMatters.Around around = matters.of(caller.id(), seen.child());
    return new Page(
        seen,
        around.strip(),
        seen.state() == HandoverState.OFFERED ? around.matters() : List.of(),
        seen.mayEnd()
            ? colleagues.of(caller, seen.child()).stream()
                .filter(c -> !c.id().equals(seen.giverId()) && !c.id().equals(seen.receiverId()))
                .toList()
            : List.of());
  }

  /**
   * The handover alone.
   *
   * @throws NotThere when there is no such handover for this caller
   */
  public Seen one(Caller caller, UUID id) {
    return look(caller, id, ReadLog.Action.READ);
  }

  /** Whether the caller was asked until it ended, and may be told that much. */
  public boolean hasEndedFor(Caller caller, UUID id) {
    return sql.one(
            "select 1 from handover where id = ? and state <> 'OFFERED' and ? in (receiver_id,"
                + " climbed_to)",
            row -> true,
            id,
            caller.id())
        .isPresent();
  }

  /** The same, where something is changed. */
  Seen change(Caller caller, UUID id) {
    return look(caller, id, ReadLog.Action.CHANGE);
  }

  private Seen look(Caller caller, UUID id, ReadLog.Action action) {
    Seen seen =
        sql.one(ONE, row -> seen(row, caller), caller.id(), caller.id(), id)
            .orElseThrow(NotThere::new);
    looks.at(caller, seen.child(), Purpose.FOLLOW_UP, action, "handover");
    return seen;
  }

  private static Seen seen(Row row, Caller caller) throws SQLException {
    Texts t = Languages.texts(caller.language());
    HandoverState state = row.one(HandoverState.class, "state");
    boolean isOpen = state == HandoverState.OFFERED;
    UUID me = caller.id();
    UUID giver = row.uuid("giver_id");
    boolean isAsked = isOpen && row.uuid("receiver_id").equals(me);
    boolean decides = isOpen && (row.flag("leads") || me.equals(row.maybeUuid("climbed_to")));
    return new Seen(
        row.uuid("id"),
        row.uuid("child_id"),
        giver,
        row.text("giver"),
        row.uuid("receiver_id"),
        row.text("receiver"),
        row.text("offerer"),
        row.text("reason"),
        row.text("done_so_far"),
        row.text("what_next"),
        state,
        row.instant("offered_at"),
        row.date("answer_by"),
        row.integer("climbed"),
        row.text("climbed_name"),
        row.maybeInstant("answered_at"),
        row.text("answerer"),
        Sentence.in(t, row.text("answer")),
        row.integer("version"),
        isAsked,
        isAsked || decides && !giver.equals(me),
        decides || isOpen && giver.equals(me),
        row.flag("back_waits"),
        row.each(
            "earlier",
            json ->
                new Earlier(
                    UUID.fromString(json.getString("id")),
                    json.getString("giver"),
                    json.getString("receiver"),
                    HandoverState.valueOf(json.getString("state")),
                    OffsetDateTime.parse(json.getString("at")).toInstant(),
                    json.getString("reason"),
                    Sentence.in(t, json.getString("answer")))));
  }
}
