/**
 * Running the installation: what happens at start, health, the operator's list of municipalities,
 * and the pages that belong to nobody else. The operator sees municipalities, never a child.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.operation;
