/**
 * Reading rows as records, and keys. One thin layer over JDBC for the reads of pages and for
 * append-only writes; what people edit goes through JPA with a version column.
 *
 * <p>Chosen over a mapping library because the connection must come from the tenant's door and the
 * statements of a request are counted here. Must never open a connection of its own.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.data;
