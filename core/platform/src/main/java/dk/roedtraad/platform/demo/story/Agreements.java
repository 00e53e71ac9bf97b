package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.forum.AgreementState;
import dk.roedtraad.platform.forum.ItemEntries;
import dk.roedtraad.platform.forum.Responsible;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The agreements of one item: "who | what | due | kept or dropped | answered on | words". Who is a
 * part, or the name of somebody without an account.
 */
final class Agreements {
  private final Telling story;
  private final Meetings.Told meeting;
  private final UUID item;

  Agreements(Telling story, Meetings.Told meeting, UUID item) {
    this.story = story;
    this.meeting = meeting;
    this.item = item;
  }

  void make(Scene scene, String text) {
    String[] cells = Scene.cells(story.fill(text, scene), 6);
    boolean colleague = story.parts.isRole(cells[0]);
    Responsible who =
        colleague
            ? new Responsible(story.parts.role(cells[0]).id(), story.parts.role(cells[0]).name())
            : new Responsible(null, cells[0]);
    LocalDate due = day(cells[2], scene);
    AgreementState state =
        switch (cells[3]) {
          case "holdt" -> AgreementState.KEPT;
          case "bortfaldt" -> AgreementState.DROPPED;
          case "" -> AgreementState.OPEN;
          default -> throw scene.wrong("has an agreement that is neither kept nor dropped");
        };
    Instant answered =
        state == AgreementState.OPEN
            ? null
            : Days.at(day(cells[4].isEmpty() ? cells[2] : cells[4], scene), LocalTime.of(14, 5));
    UUID id = Ids.next();
    Child child = story.child;
    story.rows.add(
        "agreement",
        "id",
        id,
        "item_id",
        item,
        "child_id",
        child == null ? null : child.id(),
        "what",
        cells[1],
        "responsible_id",
        who.account(),
        "responsible_name",
        who.name(),
        "due_on",
        due,
        "state",
        state,
        "answer",
        cells[5],
        "answered_at",
        answered);
    Colleague minutes = meeting.forum.minuteTaker();
    Colleague answers = colleague ? story.parts.role(cells[0]) : asker();
    if (child != null) {
      story.tell(
          meeting.ends,
          minutes,
          ItemEntries.agreed(child.id(), id, cells[1], who.name(), due),
          Purpose.MEETING);
      if (answered != null) {
        story.tell(
            answered,
            answers,
            ItemEntries.answered(child.id(), id, cells[1], state, cells[5]),
            Purpose.FOLLOW_UP);
      }
    }
    if (state == AgreementState.OPEN) {
      story.await(
          ItemEntries.waiting(
              child == null ? null : child.id(), id, answers.id(), cells[1], who, due));
    }
  }

  /** Who asks somebody without an account: the coordinator, else the chair. */
  private Colleague asker() {
    Colleague holder = story.holder();
    return holder == null ? meeting.forum.chair() : holder;
  }

  private LocalDate day(String written, Scene scene) {
    return story.days.day(story.days.offset(written, scene.offset()));
  }
}
