package dk.roedtraad.platform.concern;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the one who raised a concern is told at once.
 *
 * @param number the number to refer to
 * @param holder who takes care of it
 * @param answerBy when they hear more, at the latest
 */
public record Receipt(UUID id, long number, String holder, LocalDate answerBy, boolean urgent) {}
