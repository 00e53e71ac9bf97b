/**
 * The municipality's child policy in writing (C13): reads a policy document as it was given, keeps
 * each version of it, and shows it to the public.
 *
 * <p>Decides what in a text is a heading, a paragraph or a list, whether it tells when it was
 * adopted, and which policy it stands under. When a text does not tell, that is shown as unknown: a
 * date is never guessed. Must never change a version once it is published; the next version is a
 * new one.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.policy;
