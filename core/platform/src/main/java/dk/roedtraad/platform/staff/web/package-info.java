/**
 * The administrator's pages of people, the pages of passwords, and what a leader has taken over.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.staff.web;
