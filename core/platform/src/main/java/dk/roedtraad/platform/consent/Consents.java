package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consents of a child, for whoever may see the child; each look is written down. */
@ApplicationScoped
@Transactional
public class Consents {
  private static final int MOST = 300;
  private static final String ALL =
      Consent.COLUMNS
          + " where s.child_id = ? order by s.withdrawn_at is not null, s.ends_on desc, s.id limit ?";
  private static final String FORA =
      "select f.id, f.name from forum f where f.active order by f.name collate \"da-x-icu\" limit ?";

  private static final String NEEDED =
      """
      select person_id, name, not exists (select 1 from consent_now n where n.child_id = d.child_id
               and n.purpose = 'COOPERATION' and n.recipient_kind = 'CIRCLE'
               and n.person_id is not distinct from d.person_id) as missing
        from consent_needed d where child_id = ? order by person_id nulls last
      """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadStrip strips;

  /**
   * Who must consent today.
   *
   * @param person null for the young person, from 15
   */
  public record Giver(@Nullable UUID person, String name) {}

  private record Needed(Giver giver, boolean missing) {}

  /** One consent and whom it is about. */
  public record One(Consent consent, ChildStrip child) {}

  /** A forum that a consent can be for. */
  public record ForumName(UUID id, String name) {}

  /**
   * What stands about a child.
   *
   * @param missing who must consent and has not, for the professionals around the child
   * @param shares whether these may meet and share on consent today
   */
  public record OfChild(
      ChildStrip child,
      List<Consent> all,
      List<Giver> givers,
      List<Giver> missing,
      boolean shares) {
    public OfChild {
      all = List.copyOf(all);
      givers = List.copyOf(givers);
      missing = List.copyOf(missing);
    }
  }

  /**
   * @throws NotThere when the child is not the caller's to see
   */
  public OfChild of(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "consent");
    List<Needed> needed =
        sql.list(
            NEEDED,
            row ->
                new Needed(
                    new Giver(row.maybeUuid("person_id"), row.text("name")), row.flag("missing")),
            child);
    List<Consent> all = sql.list(ALL, Consent::read, child, MOST);
    List<Giver> missing = needed.stream().filter(Needed::missing).map(Needed::giver).toList();
    return new OfChild(
        strips.of(child),
        all,
        needed.stream().map(Needed::giver).toList(),
        missing,
        missing.isEmpty() && all.stream().anyMatch(Consent::isForTheCircleNow));
  }

  /** The fora that a consent can be for. */
  public List<ForumName> fora() {
    return sql.list(FORA, row -> new ForumName(row.uuid("id"), row.text("name")), MOST);
  }

  /**
   * One consent.
   *
   * @throws NotThere when it is not the caller's to see
   */
  public One one(Caller caller, UUID id) {
    Consent consent = find(id).orElseThrow(NotThere::new);
    looks.at(caller, consent.child(), Purpose.EVERYDAY, ReadLog.Action.READ, "consent");
    return new One(consent, strips.of(consent.child()));
  }

  Optional<Consent> find(UUID id) {
    return sql.one(Consent.COLUMNS + " where s.id = ?", Consent::read, id);
  }

  /** Who must consent for the child today. */
  List<Giver> needed(UUID child) {
    return sql.list(NEEDED, row -> new Giver(row.maybeUuid("person_id"), row.text("name")), child);
  }

  /**
   * Whether what is known of the child may be shared on consent today.
   *
   * @param forum where; null for the professionals around the child as such
   */
  public boolean holdsFor(UUID child, @Nullable UUID forum) {
    return sql.one("select consents_to(?, ?::uuid) as yes", row -> row.flag("yes"), child, forum)
        .orElse(false);
  }
}
