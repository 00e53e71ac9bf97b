/**
 * Fora, their meetings, and what is said, decided and agreed there.
 *
 * <p>A municipality's modules declare the kinds of forum; here each unit gets its own. A meeting
 * takes up children and groups one at a time. Each item stands alone: whoever is invited for one
 * sees that one. The decision about a child cannot be written before the child's voice is there,
 * and the database says so too. Closing an item writes the thread and the tasks from the same text.
 *
 * <p>Chosen: what is one text is saved by itself, and the loser of two writers is told by the text
 * they had before them. Rejected: one version for the whole item, with which somebody who saves two
 * fields in a row loses to themselves. Must never show an item to somebody who is neither of the
 * forum nor invited for it, and never let a child onto an agenda by somebody without a relation to
 * that child: the agenda itself gives access.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.forum;
