/**
 * Keys, fingerprints and passwords: what is kept so that who steals the database has not got it.
 * Must never log a value, and never use one tenant's key for another.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.security;
