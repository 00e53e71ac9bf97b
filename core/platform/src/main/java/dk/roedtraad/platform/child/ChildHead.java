package dk.roedtraad.platform.child;

import dk.roedtraad.platform.strip.ChildStrip;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The child with what stands at the side of its page.
 *
 * @param openConcerns those that are not closed, the oldest first
 * @param transitions under way, the next first
 * @param ages what the child's age brings, while it waits, and who takes over in the adult area
 * @param people the family first, then the contacts
 * @param mayPass whether the reader may pass the thread on: its coordinator, or who leads them
 */
public record ChildHead(
    ChildStrip strip,
    List<OpenConcern> openConcerns,
    List<OpenTransition> transitions,
    List<Age> ages,
    List<Person> people,
    boolean mayPass) {

  public ChildHead {
    openConcerns = List.copyOf(openConcerns);
    transitions = List.copyOf(transitions);
    ages = List.copyOf(ages);
    people = List.copyOf(people);
  }

  /** A concern that is not closed. */
  public record OpenConcern(UUID id, long number, String title) {}

  /**
   * A transition under way.
   *
   * @param key of its kind
   * @param name as the kind was called when it began
   * @param to the place it goes to; empty while not known, or in everyday life
   * @param left steps that still wait
   * @param received whether somebody is named who receives the child
   */
  public record OpenTransition(
      UUID id, String key, String name, String to, LocalDate on, int left, boolean received) {}

  /**
   * What the child's age brings.
   *
   * @param name as it was called when it was asked for
   * @param adult who takes over in the adult area; empty until named
   */
  public record Age(UUID id, String key, String name, LocalDate on, boolean waits, String adult) {}

  /**
   * Somebody around the child.
   *
   * @param contact the contact's id; null for family, which comes with the import
   * @param custody whether they hold custody today
   * @param version of the contact; 0 for family
   */
  public record Person(
      @Nullable UUID contact,
      String name,
      String relation,
      String arena,
      boolean professional,
      int closeness,
      boolean littleContact,
      boolean custody,
      int version) {}

  public UUID id() {
    return strip.id();
  }

  public String givenName() {
    return strip.givenName();
  }

  /** Given and family name. */
  public String name() {
    return strip.name();
  }

  /** Null when no thread is open. */
  public @Nullable String coordinator() {
    return strip.coordinator();
  }
}
