package dk.roedtraad.platform.voice;

import dk.roedtraad.platform.data.Row;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child's voice as it was kept.
 *
 * @param words may be empty when there is a file
 * @param toldTo to whom the child told it; empty unless it was direct
 * @param reason why the child was not asked; empty when it was
 * @param file what the child drew or said; null without one
 */
public record Heard(
    UUID id,
    VoiceSource source,
    String words,
    String toldTo,
    String reason,
    LocalDate on,
    @Nullable FileKind file,
    String notedBy) {

  static final String COLUMNS =
      " v.id, v.source, v.words, v.told_to, v.reason, v.heard_on, v.file_kind, v.noted_name ";

  static Heard read(Row row) throws SQLException {
    return new Heard(
        row.uuid("id"),
        row.one(VoiceSource.class, "source"),
        row.text("words"),
        row.text("told_to"),
        row.text("reason"),
        row.date("heard_on"),
        row.maybeOne(FileKind.class, "file_kind"),
        row.text("noted_name"));
  }

  static Heard read(JsonObject json) {
    return new Heard(
        UUID.fromString(json.getString("id")),
        VoiceSource.valueOf(json.getString("source")),
        json.getString("words"),
        json.getString("told"),
        json.getString("reason"),
        LocalDate.parse(json.getString("on")),
        json.isNull("file") ? null : FileKind.valueOf(json.getString("file")),
        json.getString("by"));
  }

  /** Whether these are the child's own words, not what adults saw or thought. */
  public boolean isDirect() {
    return source == VoiceSource.DIRECT;
  }
}
