/** What a leader is asked about, and the administrator's figures. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.review.web;
