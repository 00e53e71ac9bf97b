/** What help there is, how near to everyday life, on which legal basis. Holds no child. */
package dk.roedtraad.api.intervention;
