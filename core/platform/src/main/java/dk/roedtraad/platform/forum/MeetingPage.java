package dk.roedtraad.platform.forum;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with one item opened.
 *
 * @param agenda the items that the reader sees, in order
 * @param chosen the opened one; null when the agenda is empty
 * @param facts about the chosen item's child; null for a group
 */
public record MeetingPage(
    SeenMeeting meeting,
    List<AgendaRow> agenda,
    @Nullable AgendaRow chosen,
    ItemParts parts,
    @Nullable ChildFacts facts) {

  /** The item that is taken up when the chosen one is closed. */
  public Optional<AgendaRow> next() {
    AgendaRow here = chosen;
    if (here == null) {
      return Optional.empty();
    }
    List<AgendaRow> waiting =
        agenda.stream()
            .filter(item -> item.state() == ItemState.WAITING && !item.id().equals(here.id()))
            .toList();
    return waiting.stream()
        .filter(item -> item.position() > here.position())
        .findFirst()
        .or(() -> waiting.stream().findFirst());
  }

  /** Whether every item is closed or postponed. */
  public boolean isThrough() {
    return agenda.stream().noneMatch(item -> item.state().isAhead());
  }

  /** Whether the reader may write in the chosen item now. */
  public boolean writes() {
    return chosen != null
        && chosen.state().isAhead()
        && meeting.state().isAhead()
        && meeting.mayWrite();
  }

  /** Whether decisions and agreements can be written now. */
  public boolean decides() {
    return writes() && meeting.state() == MeetingState.RUNNING;
  }
}
