/** The page and addresses for programs about what an age brings. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.age.web;
