/** Faults put into the deployed archive on purpose: each must be found by the suite. */
package dk.roedtraad.app.planted;
