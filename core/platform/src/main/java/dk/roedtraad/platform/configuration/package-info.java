/**
 * Where the installation's own values come from: a directory of properties files that the operator
 * mounts. Decides nothing; must never log a value, most of them are secrets.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.configuration;
