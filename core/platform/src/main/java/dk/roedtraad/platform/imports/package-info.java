/**
 * Brings a municipality's units, staff, children, families and enrolments in from its own systems
 * (C15, C20).
 *
 * <p>Decides: what a file looks like ({@link dk.roedtraad.platform.imports.Sheet}), what counts as
 * a fault ({@link dk.roedtraad.platform.imports.FaultCode}) and how a run goes on ({@link
 * dk.roedtraad.platform.imports.RunState}). A file is checked as a whole and staged row by row; a
 * file with one fault is not applied at all. Applying reads the staged rows only and is <b>one
 * database transaction per run</b>: sheet by sheet in order of dependency, in slices, so that
 * progress can be seen and cancelling takes effect within a slice. A crash or a cancel therefore
 * leaves nothing written, the staged rows in place and the run free to be resumed; there is never
 * half a family. Rows are found again by their reference, so that a second run of one file changes
 * nothing. Its price, a transaction as long as the run, is paid with row locks on the rows that
 * really change.
 *
 * <p>Must never: delete a child, an adult, a unit or an account because a file leaves it out; write
 * a CPR number in clear anywhere, staging included; let a fault's text show more of one than its
 * date.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.imports;
