/** Raising a concern, its receipt, the holder's page, the public page, and the same as REST. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.concern.web;
