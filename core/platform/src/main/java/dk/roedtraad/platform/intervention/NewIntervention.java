package dk.roedtraad.platform.intervention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to begin.
 *
 * @param child null for a class or a unit
 * @param unit the unit of a class; null for a child
 * @param groupLabel "3.b"; empty for a child
 * @param typeKey of the tenant's catalogue
 * @param startsOn null when it was not filled in
 * @param expectedEnd null when none is agreed
 * @param responsible who answers for it; null when nobody was chosen
 * @param why why nothing nearer to everyday life is enough; empty where it is not asked
 * @param triedBelow what was tried on the steps below; empty where it is not asked
 * @param concern the concern it answers; null when none
 * @param family whether it is for the child's whole family
 */
public record NewIntervention(
    @Nullable UUID child,
    @Nullable UUID unit,
    String groupLabel,
    String typeKey,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate expectedEnd,
    @Nullable UUID responsible,
    String provider,
    String why,
    String triedBelow,
    @Nullable UUID concern,
    boolean family) {

  /** The same, given by the usual provider unless another was named. */
  NewIntervention givenBy(String usual) {
    return !provider.isEmpty()
        ? this
        : new NewIntervention(
            child,
            unit,
            groupLabel,
            typeKey,
            startsOn,
            expectedEnd,
            responsible,
            usual,
            why,
            triedBelow,
            concern,
            family);
  }

  /** The same for a sibling; what was written of the child stays with the child. */
  NewIntervention forSibling(UUID sibling) {
    return new NewIntervention(
        sibling,
        null,
        "",
        typeKey,
        startsOn,
        expectedEnd,
        responsible,
        provider,
        "",
        "",
        null,
        family);
  }
}
