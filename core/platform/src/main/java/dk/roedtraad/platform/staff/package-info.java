/**
 * Who may work here, and what happens when somebody leaves.
 *
 * <p>An administrator hands out one-time links, with which people choose their own passwords, gives
 * roles, ends sessions, closes and opens accounts. Closing an account passes on what it held, in
 * the same transaction and by the same use case as the import: to the leader of the person's unit,
 * else the leader of a unit above, else the family department's duty person, else any leader; when
 * there is none of them, the account stays open. The receiver finds a task and a page of what came.
 * Rejected: letting open things wait with a closed account until somebody looks; a password that
 * the administrator makes up. Must never leave an open thread, concern or task with somebody who
 * cannot log in, and never show an administrator a child.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.staff;
