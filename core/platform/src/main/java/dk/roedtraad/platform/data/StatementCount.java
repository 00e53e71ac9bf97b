package dk.roedtraad.platform.data;

/**
 * How many statements the request on this thread has sent so far; told in {@code Server-Timing} on
 * test installations, where tests hold pages to their budget.
 */
public final class StatementCount {
  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private StatementCount() {}

  public static void add(int statements) {
    COUNT.get()[0] += statements;
  }

  /** The count so far. */
  public static int get() {
    return COUNT.get()[0];
  }

  /** Starts again at 0. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }
}
