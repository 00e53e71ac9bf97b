package dk.roedtraad.platform.concern;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child that a concern may be about.
 *
 * @param place where it is in everyday life; null when nowhere
 * @param ofMother whether the expecting mother is its mother
 */
public record Candidate(
    UUID id, String name, LocalDate bornOn, @Nullable String place, boolean ofMother) {}
