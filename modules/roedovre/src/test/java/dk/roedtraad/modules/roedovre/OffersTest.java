package dk.roedtraad.modules.roedovre;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.UnitKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OffersTest {
  @Test
  @Tag("R2")
  void lokaliseringStandsAtSchoolsAndDayCaresWithParentsInvited() {
    ForumType localising = forum(Fora.LOCALISING);

    assertThat(localising.attachedTo())
        .containsExactlyInAnyOrder(UnitKind.SCHOOL, UnitKind.DAYCARE);
    assertThat(localising.parentsInvited()).isTrue();
    assertThat(localising.childInvited()).isFalse();
  }

  @Test
  @Tag("R9")
  void tvaersgruppenMeetsMonthlyAboutThoseAgedSeventeenWithFiveParties() {
    ForumType group = forum(Fora.YOUTH_TRANSITION);

    assertThat(group.everyWeeks()).isEqualTo(4);
    assertThat(group.ageFrom()).isEqualTo(17);
    assertThat(group.ageTo()).isEqualTo(17);
    assertThat(group.professions()).hasSize(5);
  }

  @Test
  @Tag("R7")
  void theThreeGroupsOfSkiftesporetFollowEachOtherByAge() {
    assertAges("roedovre.indsats.annexet", 6, 10);
    assertAges("roedovre.indsats.skiftesporet-mellem", 10, 13);
    assertAges("roedovre.indsats.skiftesporet-ud", 13, 16);
  }

  @Test
  @Tag("R8")
  void theDayHouseHasTwelvePlaces() {
    assertAges(Catalogue.DAY_HOUSE, 6, 12);
    assertThat(offer(Catalogue.DAY_HOUSE).places()).isEqualTo(12);
  }

  @Test
  @Tag("R12")
  void akuttenHasSevenPlaces() {
    assertThat(offer(Catalogue.ACUTE_HOUSING).places()).isEqualTo(7);
  }

  @Test
  @Tag("R11")
  void theDisabilityTeamHasSevenTasks() {
    assertThat(forum("roedovre.forum.handicapteam").agenda()).hasSize(7);
  }

  private static void assertAges(String key, int from, int to) {
    assertThat(offer(key).ageFrom()).isEqualTo(from);
    assertThat(offer(key).ageTo()).isEqualTo(to);
  }

  private static InterventionType offer(String key) {
    return Catalogue.ALL.stream().filter(o -> o.key().equals(key)).findFirst().orElseThrow();
  }

  private static ForumType forum(String key) {
    return Fora.ALL.stream().filter(type -> type.key().equals(key)).findFirst().orElseThrow();
  }
}
