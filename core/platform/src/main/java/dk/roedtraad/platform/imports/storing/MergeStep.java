package dk.roedtraad.platform.imports.storing;

/**
 * One statement of a merge. Takes the run, the first and the last sequence number; answers with a
 * column {@code ref} telling which rows it had an effect on.
 *
 * @param effect what it means for such a row
 */
record MergeStep(Effect effect, String sql) {
  /** The rows of one slice; every statement begins with it. */
  private static final String SOURCE =
      "with source as materialized"
          + " (select fields as f from import_row where run_id = ? and seq between ? and ?)\n";

  enum Effect {
    CREATED,
    CHANGED,
    /** Follows from something else that is counted. */
    UNCOUNTED
  }

  static MergeStep creating(String sql) {
    return new MergeStep(Effect.CREATED, SOURCE + sql);
  }

  static MergeStep changing(String sql) {
    return new MergeStep(Effect.CHANGED, SOURCE + sql);
  }

  static MergeStep uncounted(String sql) {
    return new MergeStep(Effect.UNCOUNTED, SOURCE + sql);
  }
}
