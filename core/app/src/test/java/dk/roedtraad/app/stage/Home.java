package dk.roedtraad.app.stage;

import java.util.UUID;

/**
 * A household with an address, put into a municipality.
 *
 * @param street as it would be read, so that it is known wherever it turns up
 */
public record Home(Municipality at, UUID id, String street) {

  public static Home in(Municipality at, String street) {
    UUID id = at.rows().insertWithId("household");
    at.rows()
        .insert(
            "household_address",
            "household_id",
            id,
            "street",
            street,
            "postal_code",
            "9990",
            "city",
            "Skov");
    return new Home(at, id, street);
  }

  public Home ofChild(UUID child) {
    at.rows().insert("household_member", "household_id", id, "child_id", child);
    return this;
  }

  public Home ofPerson(UUID person) {
    at.rows().insert("household_member", "household_id", id, "person_id", person);
    return this;
  }
}
