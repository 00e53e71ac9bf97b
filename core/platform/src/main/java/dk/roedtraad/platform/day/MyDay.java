package dk.roedtraad.platform.day;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for somebody, most urgent first: for the caller, or for a colleague they lead. */
@ApplicationScoped
@Transactional
public class MyDay {
  private static final int MOST = 200;
  private static final int LAST = 100;
  private static final String WAITING =
      """
      select t.id, t.kind, t.child_id, t.subject_id, t.title, t.due_at, t.clock_from, t.legal_basis,
             c.given_name, c.family_name, c.born_on,
             case when c.born_on is null then c.expected_on end as expected,
             t.child_id is null and coalesce(k.about = 'DESCRIBED', false) as described,
             coalesce(t.kind = 'CONCERN_FOLLOW_UP' and k.state = 'RECEIVED', false) as fresh,
             coalesce(nullif(k.group_label, ''), nullif(v.group_label, ''),
                      nullif(g.group_label, ''), nullif(sole.group_label, ''), '') as group_label,
             sole.child_id as about, o.given_name as about_given, o.family_name as about_family
        from task t left join child c on c.id = t.child_id
        left join concern k on k.id = t.subject_id
        left join intervention v on v.id = t.subject_id
        left join agreement y on y.id = t.subject_id left join agenda_item g on g.id = y.item_id
        left join lateral (select min(i.child_id::text)::uuid as child_id,
                     min(i.group_label) as group_label
                from agenda_item i where t.kind = 'MEETING' and i.meeting_id = t.subject_id
                 and i.state <> 'POSTPONED' having count(*) = 1) sole on true
        left join child o on o.id = sole.child_id
       where t.owner_id = ? and t.done_at is null
       order by t.due_at, t.id limit ? offset ?
      """;
  private static final String HELD =
      "select c.id, c.given_name || ' ' || c.family_name as name from thread t join child c on c.id ="
          + " t.child_id where t.holder_id = ? and t.closed_at is null order by c.family_name collate"
          + " \"da-x-icu\", c.given_name collate \"da-x-icu\", c.id limit ?";

  @Inject Sql sql;
  @Inject ReadLog log;
  @Inject ChildAccess access;

  /**
   * A waiting thing.
   *
   * @param child null when it is about a group or a child still to be found
   * @param childName empty when it is about a group
   * @param about whom a meeting is about; null when it is about several, or a group
   * @param aboutName that child's name, or the group's; empty when it is about several
   * @param age in years; null while unborn or for a group
   * @param expected when an unborn child is due; null for all others
   * @param described whether it is about a child that is still to be found
   * @param clockFrom set when a 24-hour clock runs
   * @param fresh whether it is a concern that nobody has followed up yet
   */
  public record Waiting(
      UUID id,
      TaskKind kind,
      @Nullable UUID child,
      String childName,
      @Nullable UUID about,
      String aboutName,
      @Nullable Integer age,
      @Nullable LocalDate expected,
      boolean described,
      UUID subject,
      String title,
      Instant due,
      @Nullable Instant clockFrom,
      String legalBasis,
      boolean fresh) {}

  /**
   * A stretch of what waits, soonest first.
   *
   * @param number of this page, the first is 1
   * @param more whether more waits after it
   */
  public record Page(List<Waiting> waiting, int number, boolean more) {
    public Page {
      waiting = List.copyOf(waiting);
    }
  }

  /** A child whom somebody holds. */
  public record Held(UUID child, String name) {}

  /**
   * A colleague's day, as whoever leads them or stands in for them sees it.
   *
   * @param led whether the reader leads them
   * @param held the children whose coordinator they are, at most 200
   */
  public record Colleague(
      UUID account, String name, String title, boolean led, Page page, List<Held> held) {
    public Colleague {
      held = List.copyOf(held);
    }
  }

  /**
   * What waits for the caller; the children shown are logged.
   *
   * @param number of the page, the first is 1
   */
  public Page of(Caller caller, int number) {
    Page page = page(caller.id(), number, caller);
    log.list(caller, Purpose.EVERYDAY, children(page), "my-day");
    return page;
  }

  /**
   * What waits for somebody whom the caller leads or stands in for, and whom they hold.
   *
   * @throws NotThere when the caller does neither, or nobody is there
   */
  public Colleague ofColleague(Caller caller, UUID account, int number) {
    if (!access.leads(caller, account)) {
      throw new NotThere();
    }
    boolean led = access.isLeaderOf(caller, account);
    Page page = page(account, number, caller);
    List<Held> held =
        sql.list(HELD, row -> new Held(row.uuid("id"), row.text("name")), account, MOST);
    List<UUID> shown =
        Stream.concat(children(page).stream(), held.stream().map(Held::child)).distinct().toList();
    log.list(caller, Purpose.FOLLOW_UP, shown, "team");
    return sql.one(
            "select name, title from account where id = ?",
            row -> new Colleague(account, row.text("name"), row.text("title"), led, page, held),
            account)
        .orElseThrow(NotThere::new);
  }

  private Page page(UUID owner, int asked, Caller reader) {
    Texts texts = Languages.texts(reader.language());
    int number = Math.min(Math.max(1, asked), LAST);
    List<Waiting> found =
        sql.list(WAITING, row -> waiting(row, texts), owner, MOST + 1, (number - 1) * MOST);
    boolean more = found.size() > MOST;
    return new Page(more ? found.subList(0, MOST) : found, number, more);
  }

  private static List<UUID> children(Page page) {
    return page.waiting().stream()
        .flatMap(waiting -> Stream.<@Nullable UUID>of(waiting.child(), waiting.about()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Waiting waiting(Row row, Texts reader) throws SQLException {
    String given = row.maybeText("given_name");
    String about = row.maybeText("about_given");
    LocalDate born = row.maybeDate("born_on");
    return new Waiting(
        row.uuid("id"),
        row.one(TaskKind.class, "kind"),
        row.maybeUuid("child_id"),
        given == null ? "" : given + " " + row.text("family_name"),
        row.maybeUuid("about"),
        about == null ? row.text("group_label") : about + " " + row.text("about_family"),
        born == null ? null : Period.between(born, WorkingDays.today()).getYears(),
        row.maybeDate("expected"),
        row.flag("described"),
        row.uuid("subject_id"),
        Sentence.in(reader, row.text("title")),
        row.instant("due_at"),
        row.maybeInstant("clock_from"),
        row.text("legal_basis"),
        row.flag("fresh"));
  }
}
