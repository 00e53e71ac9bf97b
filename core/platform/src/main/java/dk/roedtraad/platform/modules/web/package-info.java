/** The admin's switches, and the gate that closes the addresses of modules that are off. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.modules.web;
