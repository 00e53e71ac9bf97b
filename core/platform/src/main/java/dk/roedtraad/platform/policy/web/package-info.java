/** The public page of the municipality's policies, and the admin's page for publishing one. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.policy.web;
