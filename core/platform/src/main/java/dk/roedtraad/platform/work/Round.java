package dk.roedtraad.platform.work;

/**
 * Something that must happen because time has passed, not because somebody asks: gone through again
 * and again for each municipality, on every node.
 */
public interface Round {
  /**
   * Goes once, with the municipality bound to the thread and no transaction. Several nodes may go
   * at the same time: each piece takes its row lock with {@code skip locked}, and is written down
   * so that it is done once.
   */
  void go();

  /** Whether the operator's own place has it too; what is about children has no place there. */
  default boolean isForEveryPlace() {
    return false;
  }
}
