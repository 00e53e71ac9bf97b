/** The manual for machines at {@code /openapi} and for people at {@code /api}. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.manual.web;
