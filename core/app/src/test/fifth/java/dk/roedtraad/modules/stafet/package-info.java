/**
 * The baton log: who held the responsibility for a child, and what each passed on.
 *
 * <p>Reaches the child through core alone, so access rules and the read log always apply.
 */
package dk.roedtraad.modules.stafet;
