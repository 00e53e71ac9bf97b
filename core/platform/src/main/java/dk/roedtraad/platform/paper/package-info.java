/**
 * What is printed: a document from the same texts and figures as the page.
 *
 * <p>Chosen: a template of its own in plain, old-fashioned HTML (tables, no grid), turned into
 * PDF/UA by openhtmltopdf with IBM Plex Sans inside. Rejected: printing the page itself with a
 * browser on the server, which would have to be installed, fed and guarded. Must never fetch
 * anything: what a template names beside its letters is not printed.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.paper;
