package dk.roedtraad.platform.people;

import java.util.UUID;

/**
 * Who is asking, as the session row of this request tells.
 *
 * @param csrf must come back with every change
 * @param settingsVersion the version of the tenant's switches and settings at this moment
 */
public record Caller(
    UUID id,
    String name,
    String title,
    Role role,
    String language,
    String csrf,
    long settingsVersion) {

  /** The program itself, doing in somebody's place what must happen because time has passed. */
  public static Caller theProgramFor(UUID account, Role role) {
    return new Caller(account, "Rød Tråd", "", role, "da", "", 0);
  }

  /** Whether the caller has one of the roles. */
  public boolean isOneOf(Role... roles) {
    for (Role candidate : roles) {
      if (candidate == role) {
        return true;
      }
    }
    return false;
  }
}
