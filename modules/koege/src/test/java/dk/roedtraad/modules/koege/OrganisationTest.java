package dk.roedtraad.modules.koege;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.organisation.Area;
import dk.roedtraad.api.organisation.DeclaredUnit;
import dk.roedtraad.api.organisation.UnitKind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrganisationTest {
  @Test
  @Tag("K1")
  void theGeneralAreaHasTheSevenServicesOfThePolicy() {
    assertThat(in(Area.GENERAL))
        .containsExactly(
            "koege.unit.sundhedstjeneste",
            "koege.unit.tandpleje",
            "koege.unit.dagtilbud",
            "koege.unit.skoler",
            "koege.unit.ppr",
            "koege.unit.uuv",
            "koege.unit.ssp");
  }

  @Test
  @Tag("K6")
  void aResourceTeamStandsAtEveryDayCareAndSchoolAndTakesGroups() {
    assertThat(Fora.ALL.get(0).attachedTo())
        .containsExactlyInAnyOrder(UnitKind.DAYCARE, UnitKind.SCHOOL);
    assertThat(Fora.ALL.get(0).takesGroups()).isTrue();
  }

  private static List<String> in(Area area) {
    return Organisation.ALL.stream()
        .filter(unit -> unit.area() == area)
        .map(DeclaredUnit::key)
        .toList();
  }
}
