/**
 * What programs can ask for, in one place: each operation with its fields, an example of what is
 * sent and of what comes back, and what can go wrong. {@code /openapi} and the page {@code /api}
 * are both written from it.
 *
 * <p>The operations stand in {@code manual/<group>.json}, one entry for each route: {@code id},
 * {@code body} and {@code answer} as examples, {@code also} for fields of other cases, {@code
 * status}, {@code optional} fields, {@code choices} (field to enum), {@code query}, {@code
 * ifMatch}, {@code etag}, {@code refused}. Shapes are read off the examples, and choices off the
 * enums, so nothing is said twice; a test sends every example to the running application and holds
 * the answer against it. Texts are in the bundles.
 *
 * <p>Rejected: annotations on the resources, which would make each three times as long, hold JSON
 * in strings and list every HTML page too; a complete document by hand, which says each shape
 * twice. An example must never hold anything of a real municipality.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.manual;
