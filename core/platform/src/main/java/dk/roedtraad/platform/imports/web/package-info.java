/** The admin's pages for bringing data in, and the same for programs. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.imports.web;
