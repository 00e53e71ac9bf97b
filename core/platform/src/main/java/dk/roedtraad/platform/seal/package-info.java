/**
 * The read log after it was written: sealed in batches, ended in periods.
 *
 * <p>Chosen: a background sealer that hashes finished rows in batches, each batch over the one
 * before, and writes every head to a file outside the database (ADR 11). Rejected: a hash chain in
 * the transaction that reads, which cost 60 to 90 % of the throughput of writing. Sealed are only
 * rows of transactions older than every one that is still running: a late commit is in the next
 * batch, never between two. Must never change or remove a row itself: rows leave in whole periods,
 * through a function that the schema's owner holds and that knows a lowest age.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.seal;
