/** What a tenant admin may change without code. Says what is allowed; keeps no value. */
package dk.roedtraad.api.settings;
