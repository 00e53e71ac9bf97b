/**
 * What help a child, a class or a unit gets: the catalogue by step, beginning, asking for the
 * effect at each review date, ending, and the child's way on the ladder over time.
 *
 * <p>What held on the first day (name, level, step, legal basis) is copied into the row. Rejected:
 * reading it from the catalogue, which changes while the record must not. The way on the ladder is
 * computed from the rows alone, so it can never disagree with them. Must never let an intervention
 * end or a child move on the ladder without a reason, and never leave a running one without a
 * review date on somebody's worklist.
 */
@NullMarked
package dk.roedtraad.platform.intervention;

import org.jspecify.annotations.NullMarked;
