/** Modules that no build knows, dropped into an installation as an operator has it. */
package dk.roedtraad.app.fifth;
