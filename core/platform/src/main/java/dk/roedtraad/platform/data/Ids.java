package dk.roedtraad.platform.data;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Keys: ordered by time, so that indexes stay compact, and telling nothing of other tenants. */
public final class Ids {
  private Ids() {}

  /** A new key. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
