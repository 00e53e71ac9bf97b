package dk.roedtraad.platform.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.platform.people.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupMappingTest {
  private static final GroupMapping MAPPING =
      GroupMapping.parse(
          "rt-admin=tenant-admin; rt-leder-{unit}=leader; rt-skole-{unit}=professional;"
              + " rt-fam=adviser@Familie;");

  @Test
  void theFirstLineThatFitsGivesTheRoleAndAllGiveTheirUnits() {
    assertThat(MAPPING.of(List.of("rt-skole-lind", "rt-leder-Eng", "other")))
        .hasValue(new GroupMapping.Given(Role.LEADER, Set.of("eng", "lind")));
    assertThat(MAPPING.of(List.of("rt-fam")))
        .hasValue(new GroupMapping.Given(Role.ADVISER, Set.of("familie")));
    assertThat(MAPPING.of(List.of("rt-admin", "rt-fam")).orElseThrow().role())
        .isEqualTo(Role.TENANT_ADMIN);
  }

  @Test
  void whatIsNotWrittenGivesNothing() {
    assertThat(MAPPING.of(List.of())).isEmpty();
    assertThat(MAPPING.of(List.of("RT-ADMIN", "xrt-admin", "rt-adminx", "rt-leder-"))).isEmpty();
    assertThat(GroupMapping.parse("a.b=leader").of(List.of("axb"))).as("no pattern").isEmpty();
    assertThat(GroupMapping.parse("").lines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"drift=operator", "=leader", "gruppe", "gruppe=chef"})
  void aLineThatIsNoneIsRefused(String line) {
    assertThatThrownBy(() -> GroupMapping.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
