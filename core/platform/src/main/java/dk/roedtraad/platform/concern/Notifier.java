package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Who notified, sealed and apart from the concern. Nothing at all when they wished to be unknown.
 */
@ApplicationScoped
public class Notifier {
  @Inject Sql sql;
  @Inject Sealing sealing;

  /** A citizen who said who they are. */
  public record Known(String name, String contact) {}

  void keep(UUID concern, Known known, String relation) {
    sql.run(
        "insert into concern_notifier (concern_id, name_cipher, contact_cipher, relation) values (?,"
            + " ?, ?, ?)",
        concern,
        sealing.seal(known.name()),
        sealing.seal(known.contact()),
        relation);
  }

  /** Whether a citizen said who they are. */
  boolean isKnown(UUID concern) {
    return sql.one(
            "select 1 as known from concern_notifier where concern_id = ?",
            row -> row.integer("known"),
            concern)
        .isPresent();
  }

  /** Who notified of it; asked for the holder only. */
  Optional<Known> of(UUID concern) {
    return sql.one(
        "select name_cipher, contact_cipher from concern_notifier where concern_id = ?",
        row ->
            new Known(
                sealing.open(row.sealed("name_cipher")),
                sealing.open(row.sealed("contact_cipher"))),
        concern);
  }
}
