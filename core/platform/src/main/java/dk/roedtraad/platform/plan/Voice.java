package dk.roedtraad.platform.plan;

/**
 * What one person says to a goal, as it was written down.
 *
 * @param speaker the name under which the person stands in the goal
 * @param words the person's own; empty when the person has none yet
 * @param answer never assumed: waiting until the person has said yes or no
 */
public record Voice(String speaker, Part part, String words, Answer answer) {}
