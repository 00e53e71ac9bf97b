/**
 * The one layer that decides who may see which child, and writes down every look.
 *
 * <p>Whoever leads a unit answers for the units under it too: a head of department may open what
 * somebody there has in hand, so that an overdue thing can be dealt with when both the colleague
 * and their own leader are away. It follows what people have in hand, not where children are
 * enrolled, and it is not so for fora: there the leader of the forum's own unit takes part, nobody
 * above. Rejected: the nearest leader alone, who may be the one who is away; and all children of
 * all units below, whom nothing is being done about.
 *
 * <p>Role says what kind of work somebody does, relation says which child: no relation, no access.
 * The look is logged in the transaction that reads, so without a log row there is no answer.
 * Rejected: checks in each page, which are forgotten one at a time. Must never answer a foreign or
 * hidden child otherwise than one that does not exist.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.access;
