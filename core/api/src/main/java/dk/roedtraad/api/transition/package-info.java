/** Transitions and what an age brings: how they are prepared in this municipality. */
package dk.roedtraad.api.transition;
