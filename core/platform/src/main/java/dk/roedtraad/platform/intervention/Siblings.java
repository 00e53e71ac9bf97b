package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who of a child's siblings is with it in what is aimed at the family. */
@ApplicationScoped
class Siblings {
  @Inject Sql sql;
  @Inject ChildAccess access;

  /** A sibling, by given name alone. */
  record Sibling(UUID id, String givenName) {}

  /** Those whom the caller may see too, the oldest first: for the others they begin nothing. */
  List<Sibling> seenBy(Caller caller, UUID child) {
    return sql
        .list(
            "select c.id, c.given_name from sibling s join child c on c.id = s.sibling_id where"
                + " s.child_id = ? order by c.born_on nulls last, c.id",
            row -> new Sibling(row.uuid("id"), row.text("given_name")),
            child)
        .stream()
        .filter(sibling -> access.relation(caller, sibling.id()).isPresent())
        .toList();
  }

  /** The others of the family for whom the same was begun, by given name, the oldest first. */
  List<String> alsoIn(UUID family, UUID intervention) {
    return sql.list(
        "select c.given_name from intervention i join child c on c.id = i.child_id where i.family_id"
            + " = ? and i.id <> ? order by c.born_on nulls last, c.id",
        row -> row.text("given_name"),
        family,
        intervention);
  }
}
