/** The organisation as pages and for programs: all units, one unit, and what the admin keeps. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.organisation.web;
