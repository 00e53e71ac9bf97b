/**
 * Herlev's way of working: every meeting is an open dialogue, fora of several professions stand
 * wherever children are, and special help is tailored and temporary.
 *
 * <p>Has no ladder: its policy refuses to put children into boxes of help. Declares only.
 */
package dk.roedtraad.modules.herlev;
