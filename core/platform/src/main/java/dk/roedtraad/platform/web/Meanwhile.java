package dk.roedtraad.platform.web;

import java.sql.SQLException;
import java.util.Set;

/**
 * Tells a failure that comes from two who acted at the same moment from one of our own: the
 * database let one of them through and refused the other, nothing of whose was saved. Trying again
 * is all there is to do.
 */
final class Meanwhile {
  private static final String CHECK = "23514";
  private static final Set<String> CROSSED =
      Set.of("40P01" /* deadlock */, "40001" /* serialisation */, "55P03" /* lock not had */);

  /** What can change between the look of a program and its write, as the triggers name it. */
  private static final Set<String> GUARDS =
      Set.of(
          "holder_is_here",
          "leaver_holds_nothing",
          "open_matter_is_held",
          "closed_thread_leaves_nothing",
          "offer_is_the_holders");

  private Meanwhile() {}

  static boolean happened(Throwable cause) {
    return cause instanceof SQLException sql
        && (CROSSED.contains(sql.getSQLState())
            || (CHECK.equals(sql.getSQLState()) && isGuard(String.valueOf(sql.getMessage()))));
  }

  private static boolean isGuard(String message) {
    return GUARDS.stream().anyMatch(guard -> message.contains("violates \"" + guard + "\""));
  }
}
