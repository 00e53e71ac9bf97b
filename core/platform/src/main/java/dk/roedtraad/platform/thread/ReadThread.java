package dk.roedtraad.platform.thread;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a child's thread, newest first, with how many entries there are of each kind: one
 * statement.
 */
@ApplicationScoped
public class ReadThread {
  private static final int MOST = 500;
  private static final String ENTRIES =
      """
      select e.*, k.counts from (
        select coalesce(json_object_agg(kind, n), '{}')::text as counts from (
          select kind, count(*) as n from thread_entry where child_id = ? group by kind) c) k
      left join lateral (
        select id, at, kind, kind_key, title, body, reason, actor_name, actor_title, subject_id
          from thread_entry where child_id = ? and (?::text is null or kind = ?)
         order by at desc, id desc limit ?) e on true
      """;

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
   * A thread.
   *
   * @param entries newest first
   * @param counts how many there are of each kind, all of them
   */
  public record Pages(List<Entry> entries, Map<EntryKind, Integer> counts) {
    /** How many entries there are in all. */
    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The newest entries of a child's thread; whoever shows them has asked the access layer. */
  public Pages of(UUID child, @Nullable EntryKind kind, Texts reader) {
    Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    String name = kind == null ? null : kind.name();
    List<Entry> entries = new ArrayList<>();
    sql.list(
        ENTRIES,
        row -> {
          if (counts.isEmpty()) {
            counts.putAll(KindCounts.read(row.text("counts")));
          }
          if (row.maybeUuid("id") != null) {
            entries.add(entry(row, reader));
          }
          return counts;
        },
        child,
        child,
        name,
        name,
        MOST);
    return new Pages(entries, counts);
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
