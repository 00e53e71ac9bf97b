/**
 * Units, who works in them, and which area they stand in (C2). What a module declares is laid down
 * here when it is switched on; institutions come with the import; the administrator keeps external
 * actors, names and heads.
 *
 * <p>Everybody on the staff may read it: who to ask, and where, is no secret. Must never let a
 * child's data out, not even how many there are.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.organisation;
