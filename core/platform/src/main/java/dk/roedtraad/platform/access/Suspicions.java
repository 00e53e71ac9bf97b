package dk.roedtraad.platform.access;

/**
 * Who may see that abuse is suspected: whoever holds the concern, leads its holder (from a unit
 * above too) or raised it, the child's coordinator, and whoever stands in for one of these. For
 * everybody else it is not there, on no list and in no count.
 */
public final class Suspicions {
  /**
   * Begins a statement; names the concerns about one child that the reader may not see {@code
   * hidden (id)}. Parameters: the reader's account, the child.
   */
  public static final String HIDDEN =
      """
      with recursive reader as (select ?::uuid as id),
      units as (
        select m.unit_id from membership m join reader on m.account_id = reader.id where m.leads
        union select u.id from unit u join units above on u.parent_id = above.unit_id),
      hidden as (
        select s.id from concern s cross join reader
         where s.child_id = ? and s.suspects_abuse
           and s.holder_id <> reader.id and s.raised_by is distinct from reader.id
           and not exists (select 1 from thread t where t.child_id = s.child_id
                 and t.closed_at is null and t.holder_id = reader.id)
           and not exists (select 1 from stands_in b where b.stand_in_id = reader.id
                 and (b.account_id = s.holder_id or b.account_id = (select t.holder_id from thread t
                   where t.child_id = s.child_id and t.closed_at is null)))
           and not exists (select 1 from membership h join units on units.unit_id = h.unit_id
                where h.account_id = s.holder_id))
      """;

  private Suspicions() {}

  /**
   * A condition: the concern with this id, a column of the statement, is no suspicion of abuse.
   * Where a deadline stands on a list for many, one that a suspicion sets is left out for all.
   */
  public static String isNone(String concern) {
    return " not exists (select 1 from concern s where s.id = "
        + concern
        + " and s.suspects_abuse) ";
  }
}
