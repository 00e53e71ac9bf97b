package dk.roedtraad.platform.intervention;

import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.intervention.Ladder;
import dk.roedtraad.api.organisation.Area;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue said of a type on the first day. The catalogue may change; this does not.
 *
 * @param level key of the prevention level; empty when the municipality has none
 * @param step null when the municipality has no ladder or the type no step
 * @param legalBasis the reference that held; empty when none did
 * @param reviewOn first review, today at the earliest
 */
public record TypeSnapshot(
    String name,
    Area area,
    String level,
    @Nullable Integer step,
    String legalBasis,
    LocalDate startsOn,
    LocalDate reviewOn,
    UUID responsible) {

  /** What the catalogue says of the type on the first day of something that begins. */
  public static TypeSnapshot of(
      InterventionType type,
      Optional<Ladder> ladder,
      String name,
      LocalDate start,
      LocalDate today,
      UUID responsible) {
    return new TypeSnapshot(
        name,
        type.area(),
        type.levelKey().orElse(""),
        Fitting.step(type, ladder).orElse(null),
        type.citationOn(start).orElse(""),
        start,
        Intervention.later(FirstFollowUp.reviewOn(start, type.reviewAfterDays()), today),
        responsible);
  }
}
