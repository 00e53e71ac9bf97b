/**
 * Pages and REST of interventions: reads what was filled in, asks the use cases, and shows faults
 * beside their fields with everything typed still there. Must never decide who may do what.
 */
@NullMarked
package dk.roedtraad.platform.intervention.web;

import org.jspecify.annotations.NullMarked;
