package dk.roedtraad.app.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.api.organisation.UnitKind;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.World;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An admin turns a kind of forum off and on: its fora rest and come back, nothing is restarted. */
@RunAsClient
class SwitchIT extends TheApplication {

  @Test
  @Tag("C15")
  @Tag("K6")
  void everyUnitHasItsForumAgainWhenItsKindIsSwitchedOn() {
    Municipality at = Municipality.of("naer");
    ForumType type =
        at.module().forumTypes().stream()
            .filter(each -> each.attachedTo().contains(UnitKind.SCHOOL))
            .findFirst()
            .orElseThrow();
    UUID school = at.given("").unit("Nyskolen", "SCHOOL", "GENERAL");
    Session admin = at.world().session(World.ADMIN);
    String address = "/admin/modules/" + at.module().id().value() + "/" + type.key();

    assertThat(admin.post(address, "on=0").status()).isEqualTo(303);
    assertThat(active(at, type)).as("off").isZero();
    assertThat(admin.post(address, "on=1").status()).isEqualTo(303);
    assertThat(active(at, type)).as("on again").isPositive();
    assertThat(
            at.rows()
                .count(
                    "select count(*) from forum where type_key = ? and unit_id = ? and active",
                    type.key(),
                    school))
        .as("the new school has its own")
        .isOne();
    assertThat(at.rows().count("select count(*) from unit where kind in ('SCHOOL') and active"))
        .isEqualTo(
            at.rows()
                .count(
                    "select count(*) from forum f join unit u on u.id = f.unit_id and u.kind ="
                        + " 'SCHOOL' where f.type_key = ? and f.active",
                    type.key()));
  }

  private static long active(Municipality at, ForumType type) {
    return at.rows().count("select count(*) from forum where type_key = ? and active", type.key());
  }
}
