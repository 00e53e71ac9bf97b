/**
 * From bytes to cells: what kind of file this is, whether it is safe to open, and where its sheets,
 * headings and rows are. Decides nothing about what the cells mean. Must never hold a whole sheet
 * in memory, trust a size written in a file, or unpack an archive to disk.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.imports.reading;
