/**
 * Emergency access: somebody without a relation to a child has to see it at once.
 *
 * <p>Chosen: a relation like any other, which ends by itself after some hours ({@code
 * emergency.hours}, four unless the tenant says otherwise), opened by whoever knows the child's CPR
 * number, or its whole name and day of birth, and says why. The nearest leader gets a task with
 * what was looked at, and says whether it was in order; the child's thread tells of it. Rejected: a
 * search over all children behind a warning, which shows who else is known here before anybody has
 * given a reason; approval before access, since the leader sleeps at night. Must never open what is
 * guarded apart (a suspicion of abuse, a notifier), never answer whether a child is known without a
 * reason in the log, and never lengthen by itself.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.emergency;
