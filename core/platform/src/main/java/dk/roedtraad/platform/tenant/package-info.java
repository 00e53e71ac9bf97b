/**
 * Who is asking, as far as the municipality goes, and the one door to that municipality's database.
 *
 * <p>The tenant comes from the host name alone, is bound to the thread by {@link
 * dk.roedtraad.platform.tenant.TenantWork} or the web gate, and decides which login the connection
 * uses. PostgreSQL keeps the municipalities apart: each login reaches its own schema only. A thread
 * without a tenant gets the login without rights, never somebody's data.
 *
 * <p>Chosen: a schema, a login and a small pool per municipality. Rejected: one pool with {@code
 * SET ROLE} or row-level security, both open to injected SQL. This package must never read a tenant
 * from a header, a parameter or a cookie, and must never keep rows.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.tenant;
