/** The child's voice on pages and for programs. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.voice.web;
