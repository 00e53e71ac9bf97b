/** The operator's list, help, one's own looks, and metrics' and health's limits. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.operation.web;
