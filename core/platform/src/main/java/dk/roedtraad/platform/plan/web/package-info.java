/**
 * Pages and REST of the plan. Shows everybody's words beside each other, the child's first, and
 * keeps what was typed when something must be put right.
 */
@NullMarked
package dk.roedtraad.platform.plan.web;

import org.jspecify.annotations.NullMarked;
