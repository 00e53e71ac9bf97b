package dk.roedtraad.platform.web;

/**
 * What must be put right before a form can be taken.
 *
 * @param field the id of the field, so that the list of errors can lead to it
 * @param message what is wrong and how to put it right, as a whole sentence
 */
public record FieldError(String field, String message) {}
