/**
 * The demo children's stories: written as text files, cast with people of the municipality, and put
 * into the database as the rows that the use cases would have written at the time.
 *
 * <p>Decides how a story file is read and what each of its scenes leaves behind. Rejected: running
 * the use cases under a false clock, which would have to reach every {@code now()} of the platform
 * and its database. What a scene says in thread and worklist comes from the components' own
 * factories, so that a demo row reads as a real one. Must never name a municipality or a person.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.demo.story;
