package dk.roedtraad.platform.access;

/**
 * Who may see that abuse is suspected: whoever holds the concern, leads its holder or raised it,
 * and the child's coordinator. For everybody else it is not there, on no list and in no count.
 */
public final class Suspicions {
  /**
   * Begins a statement; names the concerns about one child that the reader may not see {@code
   * hidden (id)}. Parameters: the reader's account, the child.
   */
  public static final String HIDDEN =
      """
      with reader as (select ?::uuid as id),
      hidden as (
        select s.id from concern s cross join reader
         where s.child_id = ? and s.suspects_abuse
           and s.holder_id <> reader.id and s.raised_by is distinct from reader.id
           and not exists (select 1 from thread t where t.child_id = s.child_id
                 and t.closed_at is null and t.holder_id = reader.id)
           and not exists (select 1 from membership h
                 join membership l on l.unit_id = h.unit_id and l.leads
                where h.account_id = s.holder_id and l.account_id = reader.id))
      """;

  private Suspicions() {}
}
