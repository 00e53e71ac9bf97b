package dk.roedtraad.modules.roedovre;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;
import java.util.Set;

/** The fora that the policy gives an account of, from before birth until adult life. */
final class Fora {
  static final String LOCALISING = "roedovre.forum.lokalisering";
  static final String YOUTH_TRANSITION = "roedovre.forum.tvaersgruppe";
  static final int LOCALISING_WEEKS = 6;

  static final List<ForumType> ALL =
      List.of(
          ForumType.of(
                  LOCALISING,
                  Set.of(GENERAL, SPECIAL),
                  List.of(
                      "moedeleder", "paedagog-laerer", "sundhedsplejerske", "ppr", "visitation"),
                  List.of("foraeldrenes-ord", "fagenes-ord", "hvad-proever-vi", "aftaler"))
              .atEach(UnitKind.DAYCARE, UnitKind.SCHOOL)
              .every(LOCALISING_WEEKS)
              .withParents(),
          ForumType.of(
                  "roedovre.forum.visitationsgruppe",
                  Set.of(SPECIAL),
                  List.of("raadgiver-1", "raadgiver-2", "raadgiver-3"),
                  List.of("nye-underretninger", "soeskende", "tilbagemelding"))
              .every(1),
          ForumType.of(
                  "roedovre.forum.netvaerksmoede",
                  Set.of(GENERAL, SPECIAL, EXTERNAL),
                  List.of("moedeleder", "paedagog-laerer", "konsultativ-raadgiver", "netvaerk"),
                  List.of("familiens-dagsorden", "ressourcer", "bekymringer", "aftaler"))
              .withChildAndParents(),
          ForumType.of(
                  "roedovre.forum.faelles-visitation",
                  Set.of(GENERAL, SPECIAL),
                  List.of("raadgiver", "ppr", "skoleafdeling", "skiftesporet"),
                  List.of("indstilling", "barnets-ord", "plads", "aftaler"))
              .every(4)
              .forAges(6, 16),
          ForumType.of(
                  YOUTH_TRANSITION,
                  Set.of(SPECIAL, EXTERNAL),
                  List.of("familieafdeling", "jobcenter", "behandling", "uu", "socialpsykiatri"),
                  List.of("den-unges-oensker", "efter-18", "ny-tovholder", "aftaler"))
              .every(4)
              .forAges(17, 17),
          ForumType.of(
                  "roedovre.forum.ssp-moede",
                  Set.of(GENERAL, SPECIAL, EXTERNAL),
                  List.of("ssp", "politi", "skolekonsulent", "raadgiver"),
                  List.of("siden-sidst", "nye-unge", "hvem-goer-hvad"))
              .every(1)
              .forAges(10, 17)
              .alsoForGroups(),
          ForumType.of(
              "roedovre.forum.handicapteam",
              Set.of(GENERAL, SPECIAL),
              List.of("fysioterapeut", "sundhedsplejerske", "daginstitution", "familieafdeling"),
              List.of(
                  "nye-boern",
                  "behov",
                  "egne-kompetencer",
                  "tilkoeb",
                  "droeftelse",
                  "ekspertise",
                  "netvaerksmoeder")));

  private Fora() {}
}
