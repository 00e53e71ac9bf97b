/**
 * The red thread of a child: who holds it now, and everything that happened, in plain words.
 *
 * <p>A child with an open thread has exactly one coordinator at every moment; the database refuses
 * anything else. Whatever happens to a child writes one entry here in the same transaction. Must
 * never change or remove an entry, and never leave a thread without a holder.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.thread;
