package dk.roedtraad.modules.herlev;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.UnitKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ForaTest {
  @Test
  @Tag("H2")
  void theSevenPrinciplesGuideTheOpenDialogue() {
    ForumType dialogue = forum(Fora.OPEN_DIALOGUE);

    assertThat(dialogue.agenda()).hasSize(7).startsWith("hurtig-hjaelp").endsWith("dialogisme");
    assertThat(dialogue.childInvited() && dialogue.parentsInvited()).isTrue();
  }

  @Test
  @Tag("H8")
  void externalActorsMayTakePartInTheOpenDialogue() {
    assertThat(forum(Fora.OPEN_DIALOGUE).areas()).contains(Area.EXTERNAL);
  }

  @Test
  @Tag("H5")
  void aCrossDisciplinaryForumStandsWhereverChildrenAre() {
    assertThat(forum(Fora.CROSS_DISCIPLINARY).attachedTo())
        .containsExactlyInAnyOrder(UnitKind.DAYCARE, UnitKind.SCHOOL, UnitKind.AFTER_SCHOOL);
  }

  @Test
  @Tag("H7")
  void helpIsTailoredSoNoneOfItHasANumberOfPlaces() {
    assertThat(Catalogue.ALL).allMatch(type -> type.places() == 0);
  }

  private static ForumType forum(String key) {
    return Fora.ALL.stream().filter(type -> type.key().equals(key)).findFirst().orElseThrow();
  }
}
