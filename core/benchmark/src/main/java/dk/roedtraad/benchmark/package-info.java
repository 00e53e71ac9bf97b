/**
 * Measures the running application beside other ways to serve the same pages from the same
 * database, as ratios in one run. Decides what is compared with what and in which order.
 *
 * <p>A command and not a test: figures depend on the machine, so they fail nothing. Talks to the
 * application from outside alone: over HTTP, over the database and over its process.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.benchmark;
