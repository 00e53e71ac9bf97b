/** Clocks that start with an event. Says when they run out; starts none itself. */
package dk.roedtraad.api.deadline;
