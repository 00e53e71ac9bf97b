package dk.roedtraad.platform.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a policy document.
 *
 * @param sections in the order of the document; what stands before the first heading has an empty
 *     heading
 * @param adoptedOn the day the council adopted it; empty when the text does not tell
 * @param standsUnder the title of the policy it is a part of; empty when the text does not tell
 */
public record PolicyText(
    String title,
    List<PolicySection> sections,
    Optional<LocalDate> adoptedOn,
    Optional<String> standsUnder) {}
