package dk.roedtraad.platform.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that will wait for its owner.
 *
 * @param child whom it is about; null for a group
 * @param subject the concern, meeting, agreement, intervention or goal
 * @param owner whose worklist it stands on
 * @param unit whose leader sees it; null when none
 * @param title one line in plain words
 * @param due when it must be done
 * @param clockFrom when a 24-hour clock began; null when it is a plain date
 * @param legalBasis the statute that sets the time; empty when none does
 */
public record NewTask(
    TaskKind kind,
    @Nullable UUID child,
    UUID subject,
    UUID owner,
    @Nullable UUID unit,
    String title,
    Instant due,
    @Nullable Instant clockFrom,
    String legalBasis) {

  /** A task with a plain date and no statute behind it. */
  public static NewTask plain(
      TaskKind kind, @Nullable UUID child, UUID subject, UUID owner, String title, Instant due) {
    return new NewTask(kind, child, subject, owner, null, title, due, null, "");
  }
}
