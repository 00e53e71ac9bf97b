/** How a municipality is divided: which unit stands in which area. Holds no people. */
package dk.roedtraad.api.organisation;
