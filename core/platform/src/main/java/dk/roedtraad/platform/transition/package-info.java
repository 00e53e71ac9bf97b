/**
 * Transitions: a child is on the way from one place to another, or has a shift that comes again
 * every day (C8, K9). Decides who answers for it, and that it is complete only when both sides have
 * said that they are ready and every step is done or set aside with a reason.
 *
 * <p>Must never: let the leaving side go before the other is ready; move a child's thread (that is
 * a handover) or its enrolment (that comes with the import); put the name of a place into a letter.
 *
 * <p>Chosen: the checklist is copied from the module's type when the transition begins, so that
 * what was agreed does not change with a setting; steps are rows that anybody related to the child
 * ticks, without a version, since two people tick different ones. Rejected: a free document with a
 * template text (nothing could be followed up), and a handover of its own for each place (the
 * coordinator is one person, places are many).
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.transition;
