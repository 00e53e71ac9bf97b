/** The child's page, the list of children, search, and the network map; the same as REST. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.child.web;
