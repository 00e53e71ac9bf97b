package dk.roedtraad.platform.voice;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.security.Sealing;
import dk.roedtraad.platform.strip.ChildStrip;
import dk.roedtraad.platform.strip.ReadStrip;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a child has said, for whoever may see the child; each look is written down. */
@ApplicationScoped
public class Voices {
  /** How long a step can stand on what the child said; after that the child is asked again. */
  static final int MONTHS = 3;

  private static final int MOST = 200;
  private static final String OPEN =
      Suspicions.HIDDEN
          + " select"
          + Heard.COLUMNS
          + "from child_voice v where v.child_id = ? and not exists (select 1 from hidden where"
          + " hidden.id = v.concern_id)";
  private static final String ALL = OPEN + " order by v.heard_on desc, v.id desc limit ?";
  private static final String STANDING =
      OPEN + " and v.heard_on >= ? order by v.heard_on desc, v.id desc limit 1";
  private static final String WITH_STRIP =
      Suspicions.HIDDEN
          + ReadStrip.COLUMNS
          + """
          , coalesce((select json_agg(json_build_object('id', v.id, 'source', v.source, 'words', v.words,
                 'told', v.told_to, 'reason', v.reason, 'on', v.heard_on, 'file', v.file_kind, 'by', v.noted_name))
                from (select * from child_voice w where w.child_id = c.id and w.heard_on >= ?
                   and not exists (select 1 from hidden where hidden.id = w.concern_id)
                   order by w.heard_on desc, w.id desc limit 1) v), '[]') as voices
          """
          + ReadStrip.FROM;
  private static final String FILE =
      Suspicions.HIDDEN
          + " select f.media_type, f.content_cipher from child_voice v join child_voice_file f on"
          + " f.voice_id = v.id where v.child_id = ? and v.id = ? and not exists (select 1 from"
          + " hidden where hidden.id = v.concern_id)";

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadStrip strips;
  @Inject Sealing sealing;

  /** A child and all it has said, the newest first. */
  public record OfChild(ChildStrip child, List<Heard> heard) {
    public OfChild {
      heard = List.copyOf(heard);
    }
  }

  /** The strip of a child's page and what a step about the child can stand on. */
  public record WithStrip(ChildStrip child, Optional<Heard> heard) {}

  /** What a child drew or said. */
  public record File(String mediaType, byte[] content) {}

  /**
   * @throws NotThere when the child is not the caller's to see
   */
  @Transactional
  public OfChild of(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "voice");
    return new OfChild(
        strips.of(child), sql.list(ALL, Heard::read, caller.id(), child, child, MOST));
  }

  /**
   * The file of one voice.
   *
   * @throws NotThere when it is not the caller's to see, or there is none
   */
  @Transactional
  public File file(Caller caller, UUID child, UUID voice) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "voice");
    return sql.one(
            FILE,
            row ->
                new File(row.text("media_type"), sealing.openBytes(row.sealed("content_cipher"))),
            caller.id(),
            child,
            child,
            voice)
        .orElseThrow(() -> new NotThere(child));
  }

  /** The strip and {@link #standing} in one statement, for pages that have both. */
  public WithStrip withStrip(Caller reader, UUID child) {
    return sql.one(
            WITH_STRIP,
            row ->
                new WithStrip(
                    strips.read(row), row.each("voices", Heard::read).stream().findFirst()),
            reader.id(),
            child,
            WorkingDays.today().minusMonths(MONTHS),
            child)
        .orElseThrow(() -> new NotThere(child));
  }

  /**
   * What a step about the child can stand on now; one statement. Whoever shows it has asked for
   * access and logs the look.
   */
  public Optional<Heard> standing(Caller reader, UUID child) {
    return sql.one(
        STANDING, Heard::read, reader.id(), child, child, WorkingDays.today().minusMonths(MONTHS));
  }
}
