package dk.roedtraad.platform.seal;

import dk.roedtraad.platform.work.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Seals the log again and again, and tells each head outside the database. */
@ApplicationScoped
public class SealRound implements Round {
  private static final int BATCHES = 50;

  @Inject Sealer sealer;
  @Inject Anchors anchors;

  @Override
  public void go() {
    for (int batch = 0; batch < BATCHES; batch++) {
      Optional<Sealer.Head> head = sealer.seal();
      if (head.isEmpty() || !head.get().more()) {
        break;
      }
    }
    // Also those that an earlier round has sealed and could not tell.
    anchors.tell(sealer.after(anchors.last()));
  }

  @Override
  public boolean isForEveryPlace() {
    return true;
  }
}
