package dk.roedtraad.platform.web;

/** One answer of a question with fixed answers, as radio button or line of a list. */
public record Choice(String value, String label) {}
