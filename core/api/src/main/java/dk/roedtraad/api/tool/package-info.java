/** What a module needs to have pages and data of its own without passing core by. */
package dk.roedtraad.api.tool;
