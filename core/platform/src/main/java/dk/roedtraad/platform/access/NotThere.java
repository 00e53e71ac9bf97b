package dk.roedtraad.platform.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for is not there for this caller: it does not exist, belongs to another
 * municipality, or is not theirs to see. The three look the same from outside; the read log keeps
 * who asked, and for which child when that is known.
 */
public class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable UUID child;

  public NotThere() {
    this(null);
  }

  /**
   * @param child whom the caller wanted to see, as far as it is known
   */
  public NotThere(@Nullable UUID child) {
    super("not there", null, false, false);
    this.child = child;
  }

  /** The child that was asked for; not necessarily one that exists. */
  public Optional<UUID> child() {
    return Optional.ofNullable(child);
  }
}
