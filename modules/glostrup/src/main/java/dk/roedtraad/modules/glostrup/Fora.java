package dk.roedtraad.modules.glostrup;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.forum.ForumType;
import java.util.List;
import java.util.Set;

/**
 * The meetings that the policy describes. None follows from another by a rule: whoever sees the
 * need convenes the one that fits.
 */
final class Fora {
  static final String AT_SIXTEEN = "glostrup.forum.netvaerk-16";
  static final String SSP_NETWORK = "glostrup.forum.ssp-netvaerk";
  static final String TRANSITION = "glostrup.forum.overgangsmoede";

  static final List<ForumType> ALL =
      List.of(
          ForumType.of(
                  TRANSITION,
                  Set.of(GENERAL),
                  List.of("afleverer", "modtager", "vejleder"),
                  List.of("forventninger", "relationer", "besoeg", "aftaler"))
              .forAges(4, 16)
              .withChildAndParents(),
          ForumType.of(
                  AT_SIXTEEN,
                  Set.of(GENERAL, SPECIAL),
                  List.of("raadgiver", "voksenomraadet", "uddannelsesvejleder", "netvaerk"),
                  List.of(
                      "den-unges-oensker",
                      "bolig",
                      "uddannelse-job",
                      "stoette-efter-18",
                      "aftaler"))
              .forAges(16, 17)
              .withChildAndParents(),
          ForumType.of(
                  SSP_NETWORK,
                  Set.of(GENERAL, SPECIAL, EXTERNAL),
                  List.of("ssp", "skole", "politi", "raadgiver"),
                  List.of("faelles-billede", "den-unges-ord", "hvem-goer-hvad", "naeste-gang"))
              .forAges(10, 17)
              .alsoForGroups()
              .withChildAndParents());

  private Fora() {}
}
