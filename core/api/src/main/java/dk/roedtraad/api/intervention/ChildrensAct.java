package dk.roedtraad.api.intervention;

import java.time.LocalDate;
import java.util.List;

/**
 * References to <i>barnets lov</i>, in force on 1 January 2024 (lov nr. 721 of 13 June 2023), and
 * to what it replaced: the children's part of <i>serviceloven</i>. A catalogue gives both, so that
 * what was decided before the day still shows its own paragraph.
 *
 * @since 1.0
 */
public final class ChildrensAct {
  /** The first day of barnets lov. */
  public static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

  private static final LocalDate REFORM = LocalDate.of(2011, 1, 1);

  private ChildrensAct() {}

  /**
   * A paragraph of barnets lov.
   *
   * @param paragraph as people write it, for example {@code § 30}
   */
  public static List<LegalBasis> at(String paragraph) {
    return List.of(LegalBasis.since("Barnets lov " + paragraph, IN_FORCE));
  }

  /**
   * A paragraph of barnets lov and the one of serviceloven in whose place it came.
   *
   * @param paragraph as people write it, for example {@code § 30}
   * @param before the paragraph of serviceloven until 31 December 2023
   */
  public static List<LegalBasis> at(String paragraph, String before) {
    return List.of(
        LegalBasis.between("Serviceloven " + before, REFORM, IN_FORCE.minusDays(1)),
        LegalBasis.since("Barnets lov " + paragraph, IN_FORCE));
  }
}
