/**
 * A worry about a child, an unborn child, a group or a child described by a stranger: from the
 * moment it is received until its outcome.
 *
 * <p>It has a holder from the first second and cannot be closed without an outcome in words; one
 * that stands still is on its holder's worklist. A suspicion of abuse becomes a notification at
 * once, with the clock of the law. Chosen: one entity for concern and notification, since one grows
 * into the other. Rejected: two, which loses the thread between them.
 *
 * <p>Anybody can raise one without log-in. Nothing is looked up while they wait; whoever holds it
 * finds the child afterwards, with a search that is opened for that purpose alone and logged, or
 * says that it cannot be found. An unborn child stands in the register from the first worry on, so
 * that it has a thread and a coordinator, and its story goes on when it is born. Must never tell
 * who notified to anybody but the holder, and never create a message to the parents where abuse is
 * suspected.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.concern;
