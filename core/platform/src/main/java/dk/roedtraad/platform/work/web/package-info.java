/** The saving of drafts. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.work.web;
