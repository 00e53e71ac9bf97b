/**
 * What stands first on every page about a child, in the same place and the same order: name, age,
 * where the child is in everyday life, who is coordinator now, what is due next, and that the
 * address is protected.
 *
 * <p>A component of its own below plan, intervention and child, so that all of them show the same
 * strip. Must never hold an address, a CPR number or anything that a colleague with the nearest
 * relation may see and one with another may not.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.strip;
