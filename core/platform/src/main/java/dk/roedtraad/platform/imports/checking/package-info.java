/**
 * What the cells mean and whether they hold together: headings, single cells, rows, and references
 * between sheets and to what the municipality has already. Decides alone whether a file may be
 * applied. Must never write anything, nor stop at the first fault: whoever corrects the source
 * should have to do it once.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.imports.checking;
