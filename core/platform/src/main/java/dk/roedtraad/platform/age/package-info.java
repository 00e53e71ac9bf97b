/**
 * What must happen because a young person comes to an age (C8, G5, R9): the talk, the meeting, the
 * plan, and who takes over in the adult area. Decides whom it concerns and when it is asked for,
 * once each; whoever has it on the list says what was done.
 *
 * <p>Must never: call a meeting or name somebody by itself; ask twice; ask for the whole childhood
 * when a module is switched on late.
 *
 * <p>Chosen: a row for each child and step, written by a round, so that changing an age in the
 * settings moves what has not been asked for yet and nothing else. Rejected: meetings made by the
 * program (nobody had the time that it chose), and computing what is due when a page is opened
 * (nobody opens the page of the child who is forgotten).
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.age;
