package dk.roedtraad.platform.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transition that somebody wants to begin.
 *
 * @param type key of the kind
 * @param toUnit the place the child comes to; null when it is none of the municipality's, or not
 *     known yet
 * @param toName the place in words, when it is no unit; may be empty
 * @param onDay the day of the transition; for an everyday one the day to look back on
 * @param coming who receives the child; null when not known, or nobody with an account
 * @param comingName who receives the child, without an account; may be empty
 */
public record NewTransition(
    String type,
    @Nullable UUID toUnit,
    String toName,
    @Nullable LocalDate onDay,
    @Nullable UUID coming,
    String comingName) {}
