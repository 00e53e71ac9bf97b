/**
 * The database side of the import: staging rows, and merging them into the tables they are meant
 * for. Decides which statements run in which order. An empty cell changes nothing that is there
 * already, except in the sheets of custody and enrolments, whose rows are the whole truth about
 * their period; a person's or child's households and an employee's units are taken as complete
 * lists. Must never judge a row: whatever is staged has been checked.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.imports.storing;
