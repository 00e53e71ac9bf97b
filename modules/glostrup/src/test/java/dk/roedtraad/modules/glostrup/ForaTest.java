package dk.roedtraad.modules.glostrup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.Area;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ForaTest {
  @Test
  @Tag("G5")
  void theYoungPersonAndTheFamilyMeetFromSixteenUntilEighteen() {
    ForumType meeting = forum(Fora.AT_SIXTEEN);

    assertThat(meeting.ageFrom()).isEqualTo(16);
    assertThat(meeting.ageTo()).isEqualTo(17);
    assertThat(meeting.childInvited() && meeting.parentsInvited()).isTrue();
  }

  @Test
  @Tag("G5")
  void theAgeOfTheFirstMeetingIsASetting() {
    ModuleSettings fifteen = new ModuleSettings(Map.of(Fora.AT_SIXTEEN + ".age-from", "15"));

    assertThat(forum(Fora.AT_SIXTEEN).adjustedBy(fifteen).ageFrom()).isEqualTo(15);
  }

  @Test
  @Tag("G7")
  void thePoliceBelongsToTheSspNetworkAndGroupsCanBeTakenUp() {
    assertThat(forum(Fora.SSP_NETWORK).areas()).contains(Area.EXTERNAL);
    assertThat(forum(Fora.SSP_NETWORK).takesGroups()).isTrue();
  }

  @Test
  void thereIsNoRuleBetweenTheFora() {
    assertThat(new GlostrupModule().forumRule()).isEmpty();
    assertThat(new GlostrupModule().ladder()).isEmpty();
  }

  private static ForumType forum(String key) {
    return Fora.ALL.stream().filter(type -> type.key().equals(key)).findFirst().orElseThrow();
  }
}
