/** To the municipality's own log-in and back, and what its provider tells us by itself. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.login.web;
