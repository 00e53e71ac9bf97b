/**
 * Draws: small records of numbers, dates and finished texts become SVG markup. Decides where a
 * line, a knot and a label stand, nothing else. Templates and print call it; it must never read
 * data, ask for permission or know a language, and it escapes every text it is given. Colours and
 * line styles are classes of roedtraad.css; the table that says the same stands in the template.
 */
@NullMarked
package dk.roedtraad.platform.picture;

import org.jspecify.annotations.NullMarked;
