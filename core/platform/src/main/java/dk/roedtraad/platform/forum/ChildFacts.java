package dk.roedtraad.platform.forum;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a child's item, and what its thread holds beside this item.
 *
 * @param coordinator empty when no thread is open
 * @param nextDue when the next thing waits; null when nothing does
 * @param concerns open ones
 * @param agreements open ones from other items
 * @param interventions running ones
 */
public record ChildFacts(
    String coordinator,
    @Nullable LocalDate nextDue,
    boolean addressProtected,
    int concerns,
    int agreements,
    int interventions) {}
