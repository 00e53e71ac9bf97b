package dk.roedtraad.api.forum;

/**
 * A forum and the reason for it.
 *
 * @param forumKey the key of a forum type of the same module
 * @param reasonKey the text that tells a person why, beginning with the module's id
 * @since 1.0
 */
public record ForumProposal(String forumKey, String reasonKey) {}
