/**
 * Goals, set together: the same goal in the words of the child, the parents and the professionals,
 * who agrees, how it goes, and when it is looked at again.
 *
 * <p>A goal counts as agreed when everybody who has words in it or was asked has answered and
 * somebody agrees; one who disagrees stays visible by name, in the state too. Rejected: one text
 * that somebody edits, which ends as the professional's. Must never replace somebody's words by
 * another's, never answer for somebody who has not answered, and never leave a goal in work without
 * a day on which it is looked at again.
 */
@NullMarked
package dk.roedtraad.platform.plan;

import org.jspecify.annotations.NullMarked;
