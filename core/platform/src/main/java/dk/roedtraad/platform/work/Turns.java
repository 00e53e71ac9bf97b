package dk.roedtraad.platform.work;

import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each piece of a {@link Round} its turn, so that one that fails does not stop the others.
 */
public final class Turns {
  private static final Logger LOG = Logger.getLogger(Turns.class.getName());

  private Turns() {}

  /**
   * One after another; what failed has its turn again at the next round.
   *
   * @param what names the work in the log, without naming a person
   */
  public static <T> void each(String what, List<T> all, Consumer<T> work) {
    for (T one : all) {
      try {
        work.accept(one);
      } catch (RuntimeException e) { // whatever it is, the others have their turn
        LOG.log(
            Level.WARNING,
            "{0} failed for {1}: {2}",
            new Object[] {what, one, e.getClass().getName()});
      }
    }
  }
}
