package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.Relation;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.voice.Voice;
import dk.roedtraad.platform.voice.VoiceSource;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda, as it is read.
 *
 * @param givenName empty for a group
 * @param place class or group in everyday life, and where; may be empty
 * @param group the group it is about; empty for a child
 * @param agreements how many were made
 * @param relation why the reader may see the child; null for a group, and where they may not
 * @param basis on what ground the meeting shares; null for a group, and for what is from before
 * @param version goes up with every change to the item's own texts
 * @param mayTakeOff whether the reader may take it off the agenda: it waits, and they put it on or
 *     lead the meeting
 */
public record AgendaRow(
    UUID id,
    int position,
    @Nullable UUID child,
    String givenName,
    String familyName,
    @Nullable LocalDate bornOn,
    String place,
    String group,
    ItemState state,
    @Nullable Instant openedAt,
    int agreements,
    String background,
    Optional<Voice> voice,
    String decision,
    String forumProposed,
    String forumReason,
    @Nullable UUID concern,
    @Nullable Relation relation,
    @Nullable SharingBasis basis,
    int version,
    boolean mayTakeOff) {

  static AgendaRow read(Row row) throws SQLException {
    VoiceSource source = row.maybeOne(VoiceSource.class, "voice_source");
    return new AgendaRow(
        row.uuid("id"),
        row.integer("position"),
        row.maybeUuid("child_id"),
        row.text("given_name"),
        row.text("family_name"),
        row.maybeDate("born_on"),
        row.text("place"),
        row.text("group_label"),
        row.one(ItemState.class, "state"),
        row.maybeInstant("opened_at"),
        row.integer("agreements"),
        row.text("background"),
        source == null
            ? Optional.empty()
            : Optional.of(
                new Voice(
                    source,
                    row.text("voice"),
                    row.text("voice_told_to"),
                    row.text("voice_reason"))),
        row.text("decision"),
        row.text("forum_proposed"),
        row.text("forum_reason"),
        row.maybeUuid("concern_id"),
        row.maybeOne(Relation.class, "relation"),
        row.maybeOne(SharingBasis.class, "basis"),
        row.integer("version"),
        row.flag("mine"));
  }

  /** Whether it is about a group and not a child. */
  public boolean isGroup() {
    return child == null;
  }

  /** The child's full name, or the group's. */
  public String name() {
    return isGroup() ? group : givenName + " " + familyName;
  }

  /** "Liv N. T.", or the group's name. */
  public String shortName() {
    if (isGroup()) {
      return group;
    }
    StringBuilder name = new StringBuilder(givenName);
    for (String part : familyName.split(" +", -1)) {
      if (!part.isEmpty()) {
        name.append(' ').appendCodePoint(part.codePointAt(0)).append('.');
      }
    }
    return name.toString();
  }

  /** Whether a decision still waits for the child's voice. */
  public boolean needsVoice() {
    return !isGroup() && voice.isEmpty();
  }

  /** The mark of the background text. */
  public String backgroundSeen() {
    return Seen.of(background);
  }

  /** The mark of the child's voice. */
  public String voiceSeen() {
    return Seen.of(voice.map(Voice::asText).orElse(""));
  }

  /** The mark of the decision. */
  public String decisionSeen() {
    return Seen.of(decision);
  }
}
