package dk.roedtraad.platform.demo.story;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.work.WorkingDays;
import java.time.Instant;

/**
 * "tovholder" and "netværk". A contact is written "name | relation | arena | closeness", with "fag"
 * and "lidt" after it for a professional and for little contact.
 */
final class PeopleScenes {
  private final Telling story;

  PeopleScenes(Telling story) {
    this.story = story;
  }

  void coordinator(Scene scene) {
    Instant at = story.days.at(scene);
    Colleague before = story.holder(scene);
    Colleague next = story.parts.role(scene.name());
    Child child = story.child;
    if (child == null || next.equals(before)) {
      return;
    }
    Colleague by = scene.has("af") ? story.actor(scene) : before;
    String reason = story.words(scene, "hvorfor");
    accepted(at, child, before, next, by, reason);
    story.hold(at, next, by, reason);
    story.tell(
        at,
        by,
        Coordinators.passed(child.id(), story.thread(), before.name(), next.name(), reason),
        Purpose.FOLLOW_UP);
  }

  /** The handover behind it: offered by whoever tells, and accepted the same day. */
  private void accepted(
      Instant at, Child child, Colleague before, Colleague next, Colleague by, String reason) {
    story.rows.add(
        "handover",
        "id",
        Ids.next(),
        "thread_id",
        story.thread(),
        "child_id",
        child.id(),
        "giver_id",
        before.id(),
        "receiver_id",
        next.id(),
        "offered_by",
        by.id(),
        "reason",
        reason.isEmpty() ? "-" : reason,
        "state",
        "ACCEPTED",
        "offered_at",
        at,
        "answer_by",
        WorkingDays.after(WorkingDays.dayOf(at), 5),
        "answered_at",
        at,
        "answered_by",
        next.id());
  }

  void network(Scene scene) {
    Child child = story.child;
    if (child == null) {
      return;
    }
    for (String text : scene.all("kontakt")) {
      String[] cells = Scene.cells(story.fill(text, scene), 6);
      boolean colleague = story.parts.isRole(cells[0]);
      story.rows.add(
          "network_contact",
          "id",
          Ids.next(),
          "child_id",
          child.id(),
          "name",
          colleague ? story.parts.role(cells[0]).name() : cells[0],
          "relation",
          cells[1],
          "arena",
          arena(cells[2], scene),
          "professional",
          cells[4].equals("fag") || colleague,
          "closeness",
          Integer.parseInt(cells[3]),
          "little_contact",
          cells[4].equals("lidt") || cells[5].equals("lidt"),
          "account_id",
          colleague ? story.parts.role(cells[0]).id() : null);
    }
  }

  private static String arena(String written, Scene scene) {
    return switch (written) {
      case "hjem" -> "HOME";
      case "skole" -> "SCHOOL";
      case "fritid" -> "LEISURE";
      case "kommune" -> "PROFESSIONAL";
      default -> throw scene.wrong("has a contact in no arena: " + written);
    };
  }
}
