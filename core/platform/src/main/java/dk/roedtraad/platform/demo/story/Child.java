package dk.roedtraad.platform.demo.story;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child who can play the main part, with both parents.
 *
 * @param place the name of its school or day care, and {@code unitKey} that unit's key
 * @param group class or room; may be empty
 */
record Child(
    UUID id,
    String givenName,
    String familyName,
    LocalDate bornOn,
    boolean girl,
    String unitKey,
    UUID unit,
    String place,
    String group,
    String mother,
    String father) {

  /** The first of the given names. */
  String called() {
    return givenName.split(" ", 2)[0];
  }

  static String first(String fullName) {
    return fullName.split(" ", 2)[0];
  }
}
