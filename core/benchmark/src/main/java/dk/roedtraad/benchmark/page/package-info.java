/**
 * A page as it was recorded: the statements it sends, with their values, and the bytes it answers.
 * Decides what "the same statements" means for everybody who replays it. Must not depend on the
 * application: it runs inside the bare servlet and inside Spring Boot.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.benchmark.page;
