/** The page My day. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.day.web;
