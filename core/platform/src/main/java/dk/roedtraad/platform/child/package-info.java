/**
 * The child, its family and the people around it (C1), and the page that shows its thread (C10).
 *
 * <p>Chosen: the page asks a fixed number of questions however long the thread is. Rejected: asking
 * each component for its part of the history, which grows with every module. Must never show a CPR
 * number in full or a protected address at all.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.child;
