/**
 * Consent to share what is known of a child: for one purpose and one recipient, from each who must
 * give it, until a day, and taken back at any time (C9; forvaltningsloven §§ 28 and 29).
 *
 * <p>Chosen: a row for each who gives it, and whether it holds is asked of the rows at the moment
 * somebody looks, in one view: a withdrawal, a day that has come and a change of custody count at
 * once, on every page. Rejected: a flag on the child, which nobody remembers to turn. Must never
 * let one parent's word stand for the other's, never take a young person of 15 for a child, and
 * never mistake this for a consent under data protection law, which is another thing.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.consent;
