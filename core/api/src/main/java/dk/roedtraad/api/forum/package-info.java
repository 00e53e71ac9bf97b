/** Kinds of meeting and the rule that proposes one. Holds no meeting and no child. */
package dk.roedtraad.api.forum;
