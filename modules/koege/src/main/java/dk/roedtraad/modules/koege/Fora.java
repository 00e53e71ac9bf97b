package dk.roedtraad.modules.koege;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;
import java.util.Set;

/** The three fora of the policy: general area alone, both areas, special area alone. */
final class Fora {
  static final String RESOURCE_TEAM = "koege.forum.ressourceteam";
  static final String NETWORK = "koege.forum.netvaerksmoede";
  static final String ACTION_PLAN = "koege.forum.handleplansmoede";

  /** Weeks between two meetings of a resource team, until the tenant says otherwise. */
  static final int RESOURCE_TEAM_WEEKS = 6;

  static final List<ForumType> ALL =
      List.of(
          ForumType.of(
                  RESOURCE_TEAM,
                  Set.of(GENERAL),
                  List.of("leder", "paedagog-laerer", "ppr-psykolog", "sundhedsplejerske", "ssp"),
                  List.of("siden-sidst", "hverdagen", "barnets-perspektiv", "miljoeet", "aftaler"))
              .atEach(UnitKind.DAYCARE, UnitKind.SCHOOL)
              .every(RESOURCE_TEAM_WEEKS)
              .alsoForGroups(),
          ForumType.of(
                  NETWORK,
                  Set.of(GENERAL, SPECIAL, EXTERNAL),
                  List.of("tovholder", "paedagog-laerer", "raadgiver", "netvaerk"),
                  List.of(
                      "barnets-perspektiv",
                      "det-der-virker",
                      "det-der-bekymrer",
                      "faelles-plan",
                      "overgange",
                      "aftaler"))
              .withChildAndParents(),
          ForumType.of(
                  ACTION_PLAN,
                  Set.of(SPECIAL),
                  List.of("raadgiver", "behandler", "leverandoer"),
                  List.of("barnets-perspektiv", "maal", "virkning", "ned-ad-trappen", "aftaler"))
              .withChildAndParents());

  private Fora() {}
}
