/**
 * Somebody is away for some days, and a named colleague stands in for them (C20).
 *
 * <p>Chosen: a stand-in stands where the absent colleague's leader stands: over what the colleague
 * has in hand they may see and do the same, for as long as the absence lasts, and it is logged as
 * that. Nothing moves: the thread stays with its coordinator, and on the first day back all is as
 * it was. Rejected: moving everything there and back (two changes of coordinator for a child in one
 * week), and giving a password to a colleague, which is what people do without this. Must never let
 * a stand-in look after the colleague's own emergency access, and never pass on: whoever stands in
 * for a stand-in sees nothing of the first.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.absence;
