package dk.roedtraad.platform.imports.checking;

import dk.roedtraad.platform.security.Cpr;
import java.util.Optional;

/** What the municipality has already, as far as a file may refer to it or get in its way. */
public interface Known {
  boolean unit(String key);

  /** The key of the unit above; empty for a unit at the top or unknown. */
  Optional<String> unitAbove(String key);

  /**
   * Whose the username is: the account's reference, or the empty text for one that was not
   * imported.
   */
  Optional<String> accountNamed(String username);

  boolean child(String ref);

  boolean adult(String ref);

  boolean household(String ref);

  /** The reference of the child with this number; the empty text for one that was not imported. */
  Optional<String> childWith(Cpr cpr);

  /** The reference of the adult with this number; the empty text for one that was not imported. */
  Optional<String> adultWith(Cpr cpr);
}
