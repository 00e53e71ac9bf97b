/** Consent on pages and for programs. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.consent.web;
