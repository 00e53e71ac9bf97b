/**
 * Finds the municipality modules, checks them at start, knows what is on for the tenant at hand,
 * and guards every call into them.
 *
 * <p>A switch or a setting takes hold at once on every node: its version is read with the session
 * row, and what was kept for an older version is made anew. A failing module loses one contribution
 * while all else works. Must never name a municipality.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.modules;
