/**
 * The one layer that decides who may see which child, and writes down every look.
 *
 * <p>Role says what kind of work somebody does, relation says which child: no relation, no access.
 * The look is logged in the transaction that reads, so without a log row there is no answer.
 * Rejected: checks in each page, which are forgotten one at a time. Must never answer a foreign or
 * hidden child otherwise than one that does not exist.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.access;
