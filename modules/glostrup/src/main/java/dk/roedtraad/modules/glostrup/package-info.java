/**
 * Glostrup's way of working: early help with a short way from concern to action, transitions
 * prepared in good time, network meetings from the age of 16, and SSP networks put together for the
 * young person at hand.
 *
 * <p>Has no ladder and no levels of prevention, because its policy has none. Declares only.
 */
package dk.roedtraad.modules.glostrup;
