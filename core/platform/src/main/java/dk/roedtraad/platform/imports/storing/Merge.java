package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.imports.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Merges what is staged for one run, inside the transaction of whoever calls. */
@ApplicationScoped
public class Merge {
  /** Small enough for a statement of a second, large enough that its overhead is nothing. */
  private static final int SLICE = 10_000;

  @Inject Sql sql;
  @Inject Staging staging;

  /** Told after each slice. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @throws RuntimeException to end the merge and undo all of it
     */
    void note(Tally tally);
  }

  /** Merges all of it; undone as a whole when anything goes wrong. */
  public Tally run(UUID run, Progress progress) {
    // Tables that fill up within the transaction have no statistics yet, and a nested loop over
    // them
    // took a hundred times as long as the hash join that always fits here.
    sql.run("set local enable_nestloop = off");
    Map<Sheet, Staging.Span> spans = new EnumMap<>(Sheet.class);
    staging.spans(run).forEach(span -> spans.put(span.sheet(), span));
    Tally tally = new Tally();
    for (MergePass pass : MergePass.values()) {
      Staging.Span span = spans.get(pass.sheet);
      if (span != null) {
        run(run, pass, span, tally, progress);
      }
    }
    return tally;
  }

  private void run(UUID run, MergePass pass, Staging.Span span, Tally tally, Progress progress) {
    for (int first = span.first(); first <= span.last(); first += SLICE) {
      int last = Math.min(span.last(), first + SLICE - 1);
      for (MergeStep step : pass.steps) {
        sql.list(step.sql(), row -> row.text("ref"), run, first, last)
            .forEach(ref -> tally.note(pass.sheet, step.effect(), ref));
      }
      tally.endSlice(pass, last - first + 1);
      progress.note(tally);
    }
  }
}
