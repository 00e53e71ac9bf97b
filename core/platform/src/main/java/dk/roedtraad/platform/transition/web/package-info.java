/** Pages and addresses for programs about transitions. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.transition.web;
