package dk.roedtraad.platform.handover;

import java.util.UUID;

/**
 * What the giver writes: to whom, why, and the two texts of the package. The rest of the package is
 * read from what is there.
 *
 * @param receiver a colleague who can log in
 * @param reason why; never empty
 * @param doneSoFar may be empty, at most 10,000 characters
 * @param whatNext may be empty, at most 10,000 characters
 */
public record NewHandover(UUID receiver, String reason, String doneSoFar, String whatNext) {

  /** The same without space around the texts. */
  NewHandover stripped() {
    return new NewHandover(receiver, reason.strip(), doneSoFar.strip(), whatNext.strip());
  }
}
