package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.util.Optional;

/**
 * Which forum was proposed when a child was put on an agenda, and why another was chosen.
 *
 * @param proposed the key of the proposed type of forum; empty when none was
 * @param reason the person's own words; empty when the proposed forum was chosen
 */
public record ForumChoice(String proposed, String reason) {
  static final ForumChoice NONE = new ForumChoice("", "");

  /**
   * The choice of a forum of the given type.
   *
   * @throws Refusal when another than the proposed is chosen without a word why
   */
  static ForumChoice of(Optional<ForumProposed> proposal, String chosenType, String reason) {
    if (proposal.isEmpty()) {
      return NONE;
    }
    String proposed = proposal.get().forumKey();
    if (proposed.equals(chosenType)) {
      return new ForumChoice(proposed, "");
    }
    if (reason.isBlank()) {
      throw new Refusal(Problem.INVALID, "forum.refuse.other-forum");
    }
    return new ForumChoice(proposed, reason.strip());
  }
}
