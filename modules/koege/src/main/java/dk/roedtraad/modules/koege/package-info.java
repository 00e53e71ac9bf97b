/**
 * Køge's way of working: two areas, three levels of prevention, a ladder of five steps, and three
 * fora between which the areas of a child's interventions decide.
 *
 * <p>Declares and computes; keeps nothing. What another municipality needs too moves to core.
 */
package dk.roedtraad.modules.koege;
