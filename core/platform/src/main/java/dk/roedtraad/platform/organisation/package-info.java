/**
 * Units, who works in them, and which area they stand in (C2). What a module declares is laid down
 * here when it is switched on; institutions come with the import. Must never let a child's data
 * out.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.organisation;
