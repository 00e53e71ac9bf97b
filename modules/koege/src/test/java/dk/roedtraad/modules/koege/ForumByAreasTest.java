package dk.roedtraad.modules.koege;

import static dk.roedtraad.api.organisation.Area.EXTERNAL;
import static dk.roedtraad.api.organisation.Area.GENERAL;
import static dk.roedtraad.api.organisation.Area.SPECIAL;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.forum.ForumProposal;
import dk.roedtraad.api.organisation.Area;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K5")
class ForumByAreasTest {
  private final ForumByAreas rule = new ForumByAreas();

  @Test
  void proposesTheResourceTeamForAChildWithoutInterventions() {
    assertThat(rule.propose(Set.of()))
        .isEqualTo(new ForumProposal(Fora.RESOURCE_TEAM, "koege.forum-rule.none"));
  }

  @Test
  void proposesTheResourceTeamForTheGeneralAreaAlone() {
    assertThat(rule.propose(Set.of(GENERAL)))
        .isEqualTo(new ForumProposal(Fora.RESOURCE_TEAM, "koege.forum-rule.general"));
  }

  @Test
  void proposesTheNetworkMeetingForBothAreas() {
    assertThat(rule.propose(Set.of(GENERAL, SPECIAL)))
        .isEqualTo(new ForumProposal(Fora.NETWORK, "koege.forum-rule.both"));
  }

  @Test
  void proposesTheActionPlanMeetingForTheSpecialAreaAlone() {
    assertThat(rule.propose(Set.of(SPECIAL)))
        .isEqualTo(new ForumProposal(Fora.ACTION_PLAN, "koege.forum-rule.special"));
  }

  @Test
  void leavesExternalActorsOutOfIt() {
    assertThat(rule.propose(Set.of(EXTERNAL))).isEqualTo(rule.propose(Set.of()));
    assertThat(rule.propose(Set.of(GENERAL, EXTERNAL))).isEqualTo(rule.propose(Set.of(GENERAL)));
    assertThat(rule.propose(Set.of(SPECIAL, EXTERNAL))).isEqualTo(rule.propose(Set.of(SPECIAL)));
    assertThat(rule.propose(Set.of(Area.values())))
        .isEqualTo(rule.propose(Set.of(GENERAL, SPECIAL)));
  }
}
