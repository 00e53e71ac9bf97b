/**
 * Decides how the platform comes up: which tenants may start, where their data lives, which
 * database logins exist and with what rights, and when the application counts as ready.
 *
 * <p>{@link Main} is the command line; tests use {@link Platform} and {@link Settings}. Everything
 * else is private to this package.
 *
 * <p>Must never share a class path with the application server, load a class out of a module's jar,
 * hand the application a login that may create roles or own tables, or name a municipality.
 */
@NullMarked
package dk.roedtraad.launcher;

import org.jspecify.annotations.NullMarked;
