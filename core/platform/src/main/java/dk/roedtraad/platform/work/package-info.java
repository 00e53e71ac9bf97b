/**
 * What waits for whom, and until when. Every component opens and closes its own kinds of task in
 * the transaction of what happened; My day is one question over all of them.
 *
 * <p>Chosen: one table of tasks. Rejected: asking every component at each page view, which costs a
 * statement for each and loses what a module forgets to answer. Must never leave an open task
 * without an owner.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.work;
