package dk.roedtraad.app.stage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child of whom nothing is known yet but where it is every day, and who its mother is.
 *
 * @param name as people here would write it
 */
public record NewChild(UUID id, String name) {

  /** Comes to the day care of the municipality's world. */
  public static NewChild in(Municipality at, String givenName) {
    World world = at.world();
    Rows rows = at.rows();
    Given given = new Given(rows, world.canary());
    UUID child = given.child(givenName, LocalDate.now().minusYears(4));
    given.attends(child, world.id("unit"), "Blå stue");
    given.voice(child, world.id("pedagogue"));
    UUID mother =
        rows.insertWithId(
            "person", "given_name", "Gry", "family_name", world.canary(), "phone", "");
    rows.insertWithId(
        "family_relation",
        "child_id",
        child,
        "person_id",
        mother,
        "kind",
        "MOTHER",
        "custody",
        true);
    return new NewChild(child, givenName + " " + world.canary());
  }
}
