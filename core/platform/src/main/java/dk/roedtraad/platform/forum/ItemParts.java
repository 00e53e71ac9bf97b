package dk.roedtraad.platform.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to an item beside its own texts, and who is expected at the meeting.
 *
 * @param expected the forum's people, with whether they come
 * @param drafts what the reader was writing, by form and field
 */
public record ItemParts(
    List<Person> expected,
    List<Person> invited,
    List<Statement> statements,
    List<Agreed> agreements,
    Map<String, Draft> drafts) {

  /**
   * Somebody at the meeting.
   *
   * @param id of the invitation; of the account for those expected anyway
   * @param account null for somebody without one
   * @param part profession, or what they are to the child
   */
  public record Person(UUID id, @Nullable UUID account, String name, String part, boolean comes) {}

  /** Somebody's words. */
  public record Statement(UUID id, String speaker, String part, String words) {}

  /** Who does what by when. */
  public record Agreed(
      UUID id, String what, String responsible, LocalDate dueOn, AgreementState state) {}

  /**
   * Text that was being written.
   *
   * @param savedAt the time as people write it, "12.52"
   */
  public record Draft(String savedAt, Map<String, String> fields) {}

  /** The draft of a form, empty when there is none. */
  public Draft draft(String form) {
    return drafts.getOrDefault(form, new Draft("", Map.of()));
  }
}
