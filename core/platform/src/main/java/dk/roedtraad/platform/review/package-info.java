/**
 * Looks that a leader looks at afterwards: each month's sample, and what is conspicuous at once.
 *
 * <p>Nobody gets at a child without a relation, so most looks explain themselves: coordinator,
 * somebody with a task, at a meeting, standing in. What is left, somebody who only works where the
 * child goes or only leads, is what curiosity looks like; the sample is drawn from it by chance,
 * with a few of the explained among it, so that nobody knows what is looked at (Datatilsynet's
 * catalogue of measures, sample checks in logs). Alarms: the reader's own name in the child's
 * family, the same surname where it is no common one, many children in a day, the night, many
 * refusals. Chosen: figures from the read log, asked of the nearest leader as a task. Rejected: a
 * score over everything, which nobody can explain to a colleague. Must never tell the leader more
 * of a child than its name and which parts were looked at, and never judge by itself.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.review;
