/**
 * Who works here: accounts, log-in and sessions of the bound tenant.
 *
 * <p>A session lives in its tenant's schema, under the hash of the cookie's token: a session of one
 * municipality does not exist in another, survives a restart, and can be ended from anywhere.
 * Rejected: the container's session, whose cookie another host accepted. Must never say whether a
 * user name exists, and never keep a token or a password in clear.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.people;
