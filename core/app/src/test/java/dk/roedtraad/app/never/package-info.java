/**
 * Nobody lets go of a child before the next one has caught hold: random sequences of what people
 * do, one after another and at once, and a watch that looks whether a child was ever without a
 * holder.
 */
package dk.roedtraad.app.never;
