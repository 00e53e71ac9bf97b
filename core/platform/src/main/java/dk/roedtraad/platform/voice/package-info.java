/**
 * The child's voice: what it said, what was seen of it, or what adults think it means, with the
 * reason why it was not asked (C9, K8).
 *
 * <p>Chosen: a voice stands on its own, and every step (assessment, goal, decision, follow-up)
 * stands on the newest of the last three months, or says why the child was not heard; so a child
 * tells once and not at each form. Rejected: a box in each form, which asks the child the same
 * again or is filled with nothing. Must never let a step pass that names neither, never turn an
 * adult's words into the child's, and never show what was said about a suspicion of abuse to
 * somebody who may not see the suspicion.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.voice;
