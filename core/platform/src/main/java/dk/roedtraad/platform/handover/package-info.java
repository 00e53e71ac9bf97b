/**
 * Who holds a child's thread next, and when nobody needs to any more (C7, C8, K10).
 *
 * <p>Decides that a thread is offered to a named colleague with what they need to know, that it
 * stays with the giver until the colleague has accepted, what becomes of an offer that nobody
 * answers or whose giver or receiver leaves, and that a thread is closed only when nothing is open.
 * Must never leave a child between two hands: the thread moves in the transaction of the acceptance
 * and in no other, and every offer ends in an answer, a withdrawal or a climb.
 *
 * <p>Locks are taken in one order, accounts before threads before handovers, here as where somebody
 * leaves.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.handover;
