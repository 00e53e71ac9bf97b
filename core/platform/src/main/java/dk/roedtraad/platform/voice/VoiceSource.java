package dk.roedtraad.platform.voice;

/**
 * How the child's view is known (C9). Directly in a conversation is the rule; the other two need
 * the reason why not.
 */
public enum VoiceSource {
  /** The child said it in a conversation. */
  DIRECT,
  /** Somebody saw how the child is and acts. */
  OBSERVED,
  /** Adults who know the child reflect on it from the child's place. */
  REFLECTED_BY_ADULTS
}
