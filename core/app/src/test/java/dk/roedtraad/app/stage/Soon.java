package dk.roedtraad.app.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What happens by itself happens soon, not at once. */
public final class Soon {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Soon() {}

  /** Waits until it is so; fails when it is not so within a minute. */
  public static void until(BooleanSupplier what) {
    Instant last = Instant.now().plus(LONGEST);
    while (!what.getAsBoolean()) {
      if (Instant.now().isAfter(last)) {
        throw new AssertionError("it did not come to that in a minute");
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
