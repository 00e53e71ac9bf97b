/**
 * Who works here: accounts, log-in and sessions of the bound tenant.
 *
 * <p>A session lives in its tenant's schema, under the hash of the cookie's token: a session of one
 * municipality does not exist in another, survives a restart, and can be ended from anywhere.
 * Rejected: the container's session, whose cookie another host accepted. Must never say whether a
 * user name exists, and never keep a token or a password in clear.
 *
 * <p>Guessing, in a quarter of an hour: five tries for a name from one address, sixty for a name
 * from everywhere, a hundred from one address. Five for a name alone let a stranger lock any
 * colleague out by typing their name; now that takes a dozen addresses, and once an address has
 * used its five it adds nothing to the name. The price is that somebody with many addresses has
 * sixty guesses instead of five, 5,760 a day, against passwords of twelve characters from which the
 * well-known ones are refused. All of a town hall may come from one address: hence a hundred, of
 * which right passwords use none. An IPv6 network has addresses without end; there the sixty hold.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.people;
