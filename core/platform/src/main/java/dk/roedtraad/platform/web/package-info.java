/**
 * What every request passes through: the municipality by host name, the log-in, the role gate, the
 * same-origin gate, the answer with its headers, and the one way in which failures become pages or
 * problem details.
 *
 * <p>Chosen: JAX-RS resources that render precompiled JTE templates from records. Rejected: Jakarta
 * MVC, whose presence alone slowed every request. A route that names neither who is let in nor that
 * it is open is refused, so a forgotten annotation closes a page instead of opening it. Must never
 * read the tenant from anything but the host name.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.web;
