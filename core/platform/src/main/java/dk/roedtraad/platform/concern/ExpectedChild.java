package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts an unborn child into the register, so that it has a thread and a coordinator from the first
 * worry on, and its story goes on when it is born.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExpectedChild {
  private static final String KNOWN_ALREADY =
      """
      select c.id from child c join family_relation r on r.child_id = c.id and r.kind = 'MOTHER'
       where r.person_id = ? and c.born_on is null and c.became_id is null
         and c.expected_on between ?::date - 60 and ?::date + 60
       order by c.expected_on limit 1
      """;

  @Inject Sql sql;

  /**
   * The child this mother expects; the one somebody worried about before, when there is one.
   *
   * @param called what an unborn child is called in the municipality's language
   */
  UUID of(Mother mother, String called) {
    UUID person = mother.person();
    return Optional.ofNullable(person)
        .flatMap(
            known ->
                sql.one(KNOWN_ALREADY, row -> row.uuid("id"), known, mother.due(), mother.due()))
        .orElseGet(() -> register(mother, person == null ? described(mother) : person, called));
  }

  private UUID register(Mother mother, UUID person, String called) {
    UUID child = Ids.next();
    sql.run(
        "insert into child (id, given_name, family_name, expected_on) select ?, ?, family_name, ?"
            + " from person where id = ?",
        child,
        called,
        mother.due(),
        person);
    sql.run(
        "insert into family_relation (id, child_id, person_id, kind, custody) values (?, ?, ?,"
            + " 'MOTHER', true)",
        Ids.next(),
        child,
        person);
    return child;
  }

  /** A mother nobody here knows: her name, its last word taken as the family's. */
  private UUID described(Mother mother) {
    UUID person = Ids.next();
    String name = mother.name().strip().replaceAll("\\s+", " ");
    int last = name.lastIndexOf(' ');
    sql.run(
        "insert into person (id, given_name, family_name) values (?, ?, ?)",
        person,
        last < 0 ? name : name.substring(0, last),
        last < 0 ? "" : name.substring(last + 1));
    return person;
  }
}
