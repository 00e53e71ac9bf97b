package dk.roedtraad.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.deadline.DeadlineRule;
import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.intervention.ChildrensAct;
import dk.roedtraad.api.intervention.InterventionType;
import dk.roedtraad.api.organisation.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
  private static final ForumType FORUM =
      ForumType.of("x.forum.team", Set.of(Area.GENERAL), List.of("lead"), List.of("since"))
          .every(6);
  private static final InterventionType OFFER =
      InterventionType.of("x.offer", Area.SPECIAL, "x.who").forAges(6, 12).withPlaces(12);

  @Test
  void aForumKeepsItsNumbersWithoutSettings() {
    assertThat(FORUM.adjustedBy(new ModuleSettings(Map.of()))).isEqualTo(FORUM);
  }

  @Test
  void aForumTakesTheWeeksThatTheTenantSet() {
    assertThat(FORUM.adjustedBy(settings("x.forum.team.every-weeks", "3")).everyWeeks())
        .isEqualTo(3);
  }

  @Test
  void anOfferTakesThePlacesThatTheTenantSet() {
    assertThat(OFFER.adjustedBy(settings("x.offer.places", "14")).places()).isEqualTo(14);
  }

  @Test
  void anOldestAgeBelowTheYoungestIsRaisedToIt() {
    InterventionType adjusted = OFFER.adjustedBy(settings("x.offer.age-from", "14"));

    assertThat(adjusted.ageFrom()).isEqualTo(14);
    assertThat(adjusted.ageTo()).isEqualTo(14);
  }

  @Test
  void aDeadlineTakesTheAmountThatTheTenantSet() {
    DeadlineRule rule =
        DeadlineRule.municipal(
            "x.answer", DeadlineRule.Event.CONCERN_RECEIVED, 7, DeadlineRule.Unit.WORKING_DAYS);

    assertThat(rule.adjustedBy(settings("x.answer-days", "10")).amount()).isEqualTo(10);
  }

  @Test
  void theParagraphFollowsTheDay() {
    InterventionType offer = OFFER.under(ChildrensAct.at("§ 30", "§ 11, stk. 3"));

    assertThat(offer.citationOn(LocalDate.of(2023, 12, 31))).contains("Serviceloven § 11, stk. 3");
    assertThat(offer.citationOn(LocalDate.of(2024, 1, 1))).contains("Barnets lov § 30");
  }

  private static ModuleSettings settings(String key, String value) {
    return new ModuleSettings(Map.of(key, value));
  }
}
