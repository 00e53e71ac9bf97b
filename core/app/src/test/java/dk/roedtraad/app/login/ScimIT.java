package dk.roedtraad.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Providers;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.people.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The provider tells that somebody is gone: access ends at once, and the leader holds. */
@RunAsClient
@Tag("C7")
class ScimIT extends TheApplication {
  private static final Municipality AT = Municipality.of("kend");
  private static final String USERS = "/scim/v2/Users";
  private static final String OFF =
      "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":[{\"op\":"
          + "\"Replace\",\"path\":\"active\",\"value\":\"False\"}]}";

  private final Rows rows = AT.rows();
  private final String who = UUID.randomUUID().toString().substring(0, 12);
  private UUID account;
  private UUID leader;
  private UUID child;
  private String session;

  @BeforeEach
  void somebodyWhoHoldsAChild() {
    try (OwnProvider provider = new OwnProvider()) {
      Traveller traveller = new Traveller(AT, provider);
      Answer in = traveller.backWith(traveller.claims(who, "rt-fag").build());
      assertThat(in.status()).as(in.body()).isEqualTo(303);
      session = "__Host-rt=" + Traveller.cookieOf(in, "__Host-rt");
    }
    account = rows.id("select account_id::text from account_identity where subject = ?", who);
    child = AT.given("").child("Kaj " + who, LocalDate.now().minusYears(9));
    AT.given("").held(child, account);
    leader = AT.given("").account("l" + who, "Lene " + who, "Leder", Role.LEADER);
  }

  @AfterEach
  void theLeaderLeadsNobodyElse() {
    rows.run("update account set role = 'PROFESSIONAL' where id = ?", leader);
  }

  @Test
  void whoeverIsSwitchedOffThereLosesAccessInThatMoment() {
    Answer found = scim("GET", USERS + "?filter=externalId%20eq%20%22" + who + "%22", null);
    assertThat(found.body()).contains(account.toString(), "\"active\":true", "\"totalResults\":1");
    assertThat(Web.get(AT.host(), "/", "Cookie", session).status()).isEqualTo(200);

    Answer off = scim("PATCH", USERS + "/" + account, OFF);
    assertThat(off.status()).as(off.body()).isEqualTo(200);
    assertThat(off.body()).contains("\"active\":false");
    assertThat(Web.get(AT.host(), "/", "Cookie", session).status()).as("at once").isEqualTo(303);
    assertThat(
            rows.text(
                "select role from account where id = (select holder_id from thread where"
                    + " child_id = ?)",
                child))
        .isEqualTo("LEADER");

    String on = OFF.replace("\"False\"", "true");
    assertThat(scim("PATCH", USERS + "/" + account, on).body()).contains("\"active\":true");
    assertThat(scim("DELETE", USERS + "/" + account, null).status()).isEqualTo(204);
    assertThat(rows.text("select active from account where id = ?", account)).isEqualTo("f");
  }

  @Test
  void nobodyElseTellsItAndOnlyOfWhomTheProviderLetIn() {
    for (String token : new String[] {"", "Bearer ", "Bearer forkert", "Basic " + Providers.SCIM}) {
      Answer refused =
          Web.send("DELETE", AT.host(), USERS + "/" + account, null, null, "Authorization", token);
      assertThat(refused.status()).as(token).isEqualTo(401);
    }
    Answer elsewhere =
        Web.send(
            "DELETE",
            Municipality.of("laas").host(),
            USERS + "/" + account,
            null,
            null,
            "Authorization",
            "Bearer " + Providers.SCIM);
    assertThat(elsewhere.status()).as("a municipality without a token").isEqualTo(404);
    UUID local = AT.given("").account("lokal" + who, "Lokal", "", Role.PROFESSIONAL);
    assertThat(scim("DELETE", USERS + "/" + local, null).status()).isEqualTo(404);
    assertThat(scim("PATCH", USERS + "/" + account, "{\"Operations\":[]}").status()).isEqualTo(400);
    assertThat(scim("PATCH", USERS + "/" + account, "ikke json").status()).isEqualTo(400);
    assertThat(scim("GET", USERS + "?filter=name%20co%20%22a%22", null).status()).isEqualTo(400);
    assertThat(rows.text("select active from account where id = ?", account)).isEqualTo("t");
  }

  private static Answer scim(String method, String path, String body) {
    return Web.send(
        method,
        AT.host(),
        path,
        "application/scim+json",
        body,
        "Authorization",
        "Bearer " + Providers.SCIM);
  }
}
