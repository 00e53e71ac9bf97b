/**
 * My day: what waits for me, drawn together from tasks and meetings. Decides only the order; must
 * never hide something that is overdue.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.day;
