/**
 * The pages and the interface of fora and meetings: shapes of requests and answers alone.
 *
 * <p>Chosen: every small form posts by itself and answers with the whole page, of which htmx takes
 * the changed part; without script the page loads at the same place. Rejected: answers made for
 * htmx alone, which is a second page to keep right. Must never decide who may see or do something.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.forum.web;
