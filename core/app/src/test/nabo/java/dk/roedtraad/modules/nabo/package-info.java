/** A module that tries what it must not; must never be shipped. */
package dk.roedtraad.modules.nabo;
