package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, as an administrator sees them.
 *
 * @param units where they work, by name, with a comma between
 * @param hasPassword whether they can come in: have chosen one, or are tied to the municipality's
 *     log-in
 * @param linkUntil when the link they were given ends; null when none is open
 * @param sessions where they are logged in now
 * @param app whether an authenticator app is asked for at log-in
 * @param emergency whether a password of ours lets them in although the municipality has its own
 *     log-in
 * @param gone whether their access has ended by the word of the municipality's own log-in
 * @param byHand whether role and closing were decided here, and the import keeps away from them
 */
public record StaffMember(
    UUID id,
    String username,
    String name,
    String title,
    Role role,
    boolean active,
    String units,
    boolean hasPassword,
    @Nullable Instant linkUntil,
    int sessions,
    boolean app,
    boolean emergency,
    boolean gone,
    boolean byHand) {

  /** How it stands with their access, as the last part of a text key. */
  public String access() {
    if (!active) {
      return "closed";
    }
    if (gone) {
      return "gone";
    }
    if (hasPassword) {
      return "open";
    }
    return linkUntil == null ? "none" : "link";
  }
}
