/**
 * Invents municipalities: people who do not exist, in families of every kind, in the units of a
 * real or made-up profile. The same seed gives the same people, and a small municipality is the
 * beginning of the large one, so that the one can grow into the other.
 *
 * <p>Decides what is likely: how many children a family has, who lives where, who goes to which
 * school. Hands over import files and nothing else: demo people enter by the same door as real
 * ones. Must never use a CPR number that could belong to somebody: the month of every number is a
 * month that is not.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.demo;
