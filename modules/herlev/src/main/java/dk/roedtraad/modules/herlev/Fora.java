package dk.roedtraad.modules.herlev;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;
import java.util.Set;

/** The open dialogue around one child, and the standing fora at the places where children are. */
final class Fora {
  static final String OPEN_DIALOGUE = "herlev.forum.aaben-dialog";
  static final String CROSS_DISCIPLINARY = "herlev.forum.tvaerfagligt-forum";
  static final int FORUM_WEEKS = 6;

  /** The seven principles, each as a point to keep in mind, in the order in which they are told. */
  private static final List<String> PRINCIPLES =
      List.of(
          "hurtig-hjaelp",
          "ansvar",
          "kontinuitet",
          "fleksibilitet",
          "netvaerkets-perspektiv",
          "usikkerhed",
          "dialogisme");

  static final List<ForumType> ALL =
      List.of(
          ForumType.of(
                  CROSS_DISCIPLINARY,
                  Set.of(GENERAL),
                  List.of("leder", "paedagog-laerer", "ppr", "sundhedsplejerske", "raadgiver"),
                  List.of("refleksion", "barnets-fremgang", "handling", "tovholder"))
              .atEach(UnitKind.DAYCARE, UnitKind.SCHOOL, UnitKind.AFTER_SCHOOL)
              .every(FORUM_WEEKS)
              .alsoForGroups()
              .withParents(),
          ForumType.of(
                  OPEN_DIALOGUE,
                  Set.of(GENERAL, SPECIAL, EXTERNAL),
                  List.of("moedeleder", "fagprofessionel", "netvaerk"),
                  PRINCIPLES)
              .withChildAndParents());

  private Fora() {}
}
