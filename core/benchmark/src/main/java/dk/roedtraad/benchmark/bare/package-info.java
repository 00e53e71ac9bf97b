/** The least that can serve a page on the same application server: a servlet, a pool, JDBC. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.benchmark.bare;
