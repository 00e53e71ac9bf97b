package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.work.WorkingDays;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's consent to one thing.
 *
 * @param forum the forum's name; empty unless it is for one forum
 * @param recipient who outside; empty unless it is for somebody outside
 * @param what may be shared, in the giver's words
 * @param spoken whether it was given by word of mouth and noted
 * @param endsOn the last day on which it counts
 * @param withdrawnAt null while it was not taken back
 */
public record Consent(
    UUID id,
    UUID child,
    ConsentPurpose purpose,
    RecipientKind kind,
    String forum,
    String recipient,
    String what,
    String giver,
    boolean spoken,
    LocalDate givenOn,
    LocalDate endsOn,
    String notedBy,
    @Nullable Instant withdrawnAt,
    String withdrawnWords,
    String withdrawnBy) {

  static final String COLUMNS =
      """
      select s.id, s.child_id, s.purpose, s.recipient_kind, coalesce(f.name, '') as forum, s.recipient,
             s.what, s.giver, s.spoken, s.given_on, s.ends_on, s.noted_name, s.withdrawn_at,
             s.withdrawn_words, s.withdrawn_name
        from consent s left join forum f on f.id = s.forum_id
      """;

  static Consent read(Row row) throws SQLException {
    return new Consent(
        row.uuid("id"),
        row.uuid("child_id"),
        row.one(ConsentPurpose.class, "purpose"),
        row.one(RecipientKind.class, "recipient_kind"),
        row.text("forum"),
        row.text("recipient"),
        row.text("what"),
        row.text("giver"),
        row.flag("spoken"),
        row.date("given_on"),
        row.date("ends_on"),
        row.text("noted_name"),
        row.maybeInstant("withdrawn_at"),
        row.text("withdrawn_words"),
        row.text("withdrawn_name"));
  }

  /** Whether the professionals around the child may share on it today, as far as its giver goes. */
  boolean isForTheCircleNow() {
    return holds() && purpose == ConsentPurpose.COOPERATION && kind == RecipientKind.CIRCLE;
  }

  /** Whether it counts today. */
  public boolean holds() {
    LocalDate today = WorkingDays.today();
    return withdrawnAt == null && !today.isBefore(givenOn) && !today.isAfter(endsOn);
  }
}
