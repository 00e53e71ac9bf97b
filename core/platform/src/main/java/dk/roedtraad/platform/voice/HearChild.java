package dk.roedtraad.platform.voice;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.security.Sealing;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Outcome;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a child said, drew or showed, and tells the thread in the same words. */
@ApplicationScoped
public class HearChild {
  private static final String INSERT =
      "insert into child_voice (id, child_id, source, words, told_to, reason, heard_on, concern_id,"
          + " file_kind, noted_by, noted_name, noted_at) values (?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?,"
          + " ?, ?)";

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject Sealing sealing;
  @Inject ThreadBook book;

  /**
   * Keeps it.
   *
   * @return its id, or what must be put right
   * @throws dk.roedtraad.platform.access.NotThere when the child is not the caller's to see
   */
  @Transactional
  public Outcome hear(Caller caller, UUID child, NewVoice told) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CREATE, "voice");
    List<Fault> faults = new ArrayList<>(told.faults(WorkingDays.today()));
    if (!isOf(child, told.concern())) {
      faults.add(Fault.of("concern", "voice.fault.concern"));
    }
    ChildsFile file = null;
    try {
      file = told.file().length == 0 ? null : ChildsFile.read(told.file());
    } catch (Refusal refused) {
      faults.add(Fault.of("file", refused.key()));
    }
    VoiceSource source = told.source();
    LocalDate on = told.on();
    if (!faults.isEmpty() || source == null || on == null) {
      return Outcome.faulty(faults);
    }
    FileKind kind = file == null ? null : file.kind();
    Voice voice = new Voice(source, told.words(), told.toldTo(), told.reason());
    UUID id = keep(caller, child, voice, on, told.concern(), kind);
    if (file != null) {
      sql.run(
          "insert into child_voice_file (voice_id, media_type, content_cipher) values (?, ?, ?)",
          id,
          file.mediaType(),
          sealing.seal(file.content()));
    }
    book.tell(caller, entry(child, voice, kind, told.concern() == null ? id : told.concern()));
    return Outcome.done(id);
  }

  /** What was heard in a meeting or told with a concern; the thread has it from there. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void alsoHeard(
      Caller caller, UUID child, Voice voice, LocalDate on, @Nullable UUID concern) {
    keep(caller, child, voice, on, concern, null);
  }

  private UUID keep(
      Caller caller,
      UUID child,
      Voice voice,
      LocalDate on,
      @Nullable UUID concern,
      @Nullable FileKind file) {
    UUID id = Ids.next();
    sql.run(
        INSERT,
        id,
        child,
        voice.source(),
        voice.words(),
        voice.source() == VoiceSource.DIRECT && voice.toldTo().isEmpty()
            ? caller.name()
            : voice.toldTo(),
        voice.reason(),
        on,
        concern,
        file,
        caller.id(),
        caller.name(),
        Instant.now());
    return id;
  }

  private boolean isOf(UUID child, @Nullable UUID concern) {
    return concern == null
        || sql.one(
                "select 1 as found from concern where id = ? and child_id = ?",
                row -> true,
                concern,
                child)
            .isPresent();
  }

  /** The words whole, and beside them to whom they were told. */
  private static NewEntry entry(UUID child, Voice voice, @Nullable FileKind file, UUID subject) {
    String words = voice.words();
    boolean direct = voice.source() == VoiceSource.DIRECT;
    String title =
        words.isEmpty() ? Sentence.of("voice.file." + file) : direct ? "»" + words + "«" : words;
    return new NewEntry(
        child,
        EntryKind.VOICE,
        "forum.thread.voice-" + voice.source().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        title,
        voice.toldTo(),
        voice.reason(),
        subject);
  }
}
