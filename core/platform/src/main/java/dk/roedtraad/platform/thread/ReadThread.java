package dk.roedtraad.platform.thread;

import dk.roedtraad.platform.access.Suspicions;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a child's thread, newest first and a stretch at a time, with how many entries there are of
 * each kind: one statement, however long the thread is.
 */
@ApplicationScoped
public class ReadThread {
  private static final int MOST = 200;
  private static final String NEWEST =
      Suspicions.HIDDEN
          + """
          , open as not materialized (
            select * from thread_entry x where child_id = ?
               and not exists (select 1 from hidden where hidden.id = x.subject_id))
          select e.*, k.counts from (
            select coalesce(json_object_agg(kind, n), '{}')::text as counts from (
              select kind, count(*) as n from open group by kind) c) k
          left join lateral (
            select id, at, kind, kind_key, title, body, reason, actor_name, actor_title, subject_id
              from open where (?::text is null or kind = ?)
          """;
  private static final String BEFORE =
      """
           and at <= (select at from thread_entry where id = ? and child_id = ?)
           and (at, id) < (select at, id from thread_entry where id = ? and child_id = ?)
      """;
  private static final String SOME = " order by at desc, id desc limit ?) e on true";

  @Inject Sql sql;

  /** One thing that happened. */
  public record Entry(
      UUID id,
      Instant at,
      EntryKind kind,
      String kindKey,
      String title,
      String body,
      String reason,
      String actorName,
      String actorTitle,
      @Nullable UUID subject) {}

  /**
   * A stretch of a thread.
   *
   * @param entries newest first
   * @param counts how many there are of each kind, in the whole thread
   * @param older whether there are entries before the last of these
   */
  public record Pages(List<Entry> entries, Map<EntryKind, Integer> counts, boolean older) {
    public Pages {
      entries = List.copyOf(entries);
    }

    /** How many entries there are in all. */
    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What to ask for those before the last of these; empty when there are none. */
    public Optional<UUID> olderThan() {
      return older ? Optional.of(entries.get(entries.size() - 1).id()) : Optional.empty();
    }
  }

  /**
   * A stretch of a child's thread, without what tells of a suspicion that the reader may not see;
   * whoever shows it has asked the access layer.
   *
   * @param kind entries of this kind alone; null for all
   * @param before those older than this entry; null for the newest
   */
  public Pages of(
      UUID reader, UUID child, @Nullable EntryKind kind, @Nullable UUID before, Texts reads) {
    Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    List<Entry> entries = new ArrayList<>();
    List<@Nullable Object> args = new ArrayList<>();
    Collections.addAll(args, reader, child, child, kind, kind);
    if (before != null) {
      Collections.addAll(args, before, child, before, child);
    }
    args.add(MOST + 1);
    sql.list(
        before == null ? NEWEST + SOME : NEWEST + BEFORE + SOME,
        row -> {
          if (counts.isEmpty()) {
            counts.putAll(KindCounts.read(row.text("counts")));
          }
          if (row.maybeUuid("id") != null) {
            entries.add(entry(row, reads));
          }
          return counts;
        },
        args.toArray());
    boolean older = entries.size() > MOST;
    return new Pages(older ? entries.subList(0, MOST) : entries, counts, older);
  }

  private static Entry entry(Row row, Texts reader) throws SQLException {
    return new Entry(
        row.uuid("id"),
        row.instant("at"),
        row.one(EntryKind.class, "kind"),
        row.text("kind_key"),
        Sentence.in(reader, row.text("title")),
        Sentence.in(reader, row.text("body")),
        Sentence.in(reader, row.text("reason")),
        row.text("actor_name"),
        row.text("actor_title"),
        row.maybeUuid("subject_id"));
  }
}
