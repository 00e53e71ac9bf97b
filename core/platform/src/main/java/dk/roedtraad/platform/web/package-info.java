/**
 * What every request passes through: the municipality by host name, the log-in, the role gate, the
 * same-origin gate, the answer with its headers, and the one way in which failures become pages or
 * problem details.
 *
 * <p>Chosen: JAX-RS resources that render precompiled JTE templates from records. Rejected: Jakarta
 * MVC, whose presence alone slowed every request. A route that names neither who is let in nor that
 * it is open is refused, so a forgotten annotation closes a page instead of opening it. Must never
 * read the tenant from anything but the host name.
 *
 * <p>A repeated request happens once ({@link dk.roedtraad.platform.web.Once}). Chosen: a CDI
 * interceptor around the resource method, which is also the transaction that keeps key and effect
 * together: whatever goes wrong, at commit too, is an exception like any other and leaves neither.
 * Rejected: a JAX-RS filter for each direction, since the transaction would have to be carried from
 * one to the other by hand, and a commit that fails in the second one comes after the answer is
 * made. What is kept of an answer is its status, its headers and a small body for a day; therefore
 * an answer to a POST names what was made, and shows no child. Logging in takes no key: its answer
 * is a token, which is kept nowhere.
 *
 * <p>Whoever changes what others may change too says on which version it builds ({@link
 * dk.roedtraad.platform.web.Etag}): without one 428, with an old one 412. What only adds (an
 * agreement, a rating, somebody on an agenda) writes over nothing and asks for none.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.web;
