package dk.roedtraad.platform.thread;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a child, as it will stand in the thread.
 *
 * @param kindKey text key of what it is, for example {@code thread.kind.concern-raised}
 * @param title one line in plain words
 * @param body a few sentences, may be empty
 * @param reason why, where a reason was asked for; may be empty
 * @param subject the concern, meeting or intervention that it tells of
 */
public record NewEntry(
    UUID child,
    EntryKind kind,
    String kindKey,
    String title,
    String body,
    String reason,
    @Nullable UUID subject) {}
