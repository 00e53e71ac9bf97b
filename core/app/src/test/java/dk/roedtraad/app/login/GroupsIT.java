package dk.roedtraad.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Providers;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Soon;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The groups of the provider decide the role and the units here, at every log-in anew. */
@RunAsClient
class GroupsIT extends TheApplication {
  private static final Municipality AT = Municipality.of("kend");
  private static OwnProvider provider;

  private final Rows rows = AT.rows();
  private final Given given = AT.given("");
  private final String who = UUID.randomUUID().toString().substring(0, 12);

  @BeforeAll
  static void open() {
    provider = new OwnProvider();
  }

  @AfterAll
  static void close() {
    provider.close();
  }

  @Test
  void groupsGiveTheRoleAndTheUnits() {
    UUID school = given.unit("Kend Skole " + who, "SCHOOL", "GENERAL");
    String key = rows.text("select key from unit where id = ?", school);
    assertThat(in("rt-skole-" + key).status()).isEqualTo(303);
    assertThat(role()).isEqualTo("PROFESSIONAL");
    assertThat(rows.texts("select unit_id from membership where account_id = ?", account()))
        .containsExactly(school.toString());
    assertThat(in("rt-leder").status()).isEqualTo(303);
    assertThat(role()).isEqualTo("LEADER");
    assertThat(rows.texts("select unit_id from membership where account_id = ?", account()))
        .as("no group names a unit any more")
        .isEmpty();
    assertThat(rows.count("select count(*) from account where username = ?", "u" + who))
        .isEqualTo(1);
  }

  @Test
  void whoeverHasNoGroupOfOursIsToldSo() {
    Answer refused = in("another-system");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("du har ingen adgang");
    assertThat(rows.count("select count(*) from account where username = ?", "u" + who)).isZero();
  }

  @Test
  void whoeverIsHereAlreadyIsKnownByTheNumberOfTheStaffImport() {
    UUID here = given.account("gammel" + who, "Gammel " + who, "Lærer", Role.PROFESSIONAL);
    rows.run("update account set external_ref = ? where id = ?", "nr-" + who, here);
    Traveller traveller = new Traveller(AT, provider);
    JWTClaimsSet claims = traveller.claims(who, "rt-fag").claim("employee", "nr-" + who).build();
    assertThat(traveller.backWith(claims).status()).isEqualTo(303);
    assertThat(account()).isEqualTo(here);
    Traveller thief = new Traveller(AT, provider);
    Answer second =
        thief.backWith(thief.claims("t" + who, "rt-fag").claim("employee", "nr-" + who).build());
    assertThat(second.status()).isEqualTo(303);
    assertThat(rows.text("select account_id from account_identity where subject = ?", "t" + who))
        .as("an account that is tied is nobody else's")
        .isNotEqualTo(here.toString());
  }

  @Test
  void aUserNameIsNotTakenFromAnybody() {
    given.account("u" + who, "En anden", "Lærer", Role.TENANT_ADMIN);
    Answer refused = in("rt-fag");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("En anden har allerede dit brugernavn");
  }

  @Test
  @Tag("C7")
  void whoeverLosesTheGroupLosesAccessAtOnceAndTheLeaderHolds() {
    Answer first = in("rt-fag");
    String session = "__Host-rt=" + Traveller.cookieOf(first, "__Host-rt");
    UUID child = given.child("Kaj " + who, LocalDate.now().minusYears(9));
    given.held(child, account());
    UUID leader = given.account("l" + who, "Lene " + who, "Leder", Role.LEADER);
    try {
      Answer refused = in("another-system");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.body()).contains("er gået til din leder");
      assertThat(Web.get(AT.host(), "/", "Cookie", session).status())
          .as("the session of before")
          .isEqualTo(303);
      assertThat(rows.text("select active from account where id = ?", account())).isEqualTo("f");
      assertThat(holder(child)).isNotEqualTo(account().toString());
      assertThat(rows.text("select role from account where id = ?::uuid", holder(child)))
          .isEqualTo("LEADER");
      assertThat(in("rt-fag").status()).as("back in the group").isEqualTo(303);
    } finally {
      rows.run("update account set role = 'PROFESSIONAL' where id = ?", leader);
    }
  }

  @Test
  @Tag("C7")
  void whereNoLeaderIsAccessEndsAllTheSameAndTheThreadFollowsWhenThereIsOne() {
    UUID child;
    rows.run("update account set role = 'PROFESSIONAL' where role in ('LEADER', 'ADVISER')");
    in("rt-fag");
    child = given.child("Ebbe " + who, LocalDate.now().minusYears(9));
    given.held(child, account());
    assertThat(in("another-system").status()).isEqualTo(403);
    assertThat(rows.count("select count(*) from login_session where account_id = ?", account()))
        .isZero();
    assertThat(holder(child)).as("held all the same").isEqualTo(account().toString());
    Answer password =
        Web.post(AT.host(), "/login", "username=u" + who + "&password=" + Given.PASSWORD);
    assertThat(password.status()).isNotEqualTo(303);
    UUID leader = given.account("l" + who, "Lis " + who, "Leder", Role.LEADER);
    Soon.until(() -> holder(child).equals(leader.toString()));
    assertThat(rows.text("select active from account where id = ?", account())).isEqualTo("f");
  }

  @Test
  void theProviderEndsASessionByMessageAndNobodyElseCan() {
    Answer first = in("rt-fag");
    String session = "__Host-rt=" + Traveller.cookieOf(first, "__Host-rt");
    for (String forged :
        new String[] {
          "",
          "x.y.z",
          message(OwnProvider.key("own"), true),
          message(OwnProvider.published(), false)
        }) {
      assertThat(ended(forged)).as(forged).isEqualTo(400);
    }
    assertThat(Web.get(AT.host(), "/", "Cookie", session).status()).isEqualTo(200);
    assertThat(ended(message(OwnProvider.published(), true))).isEqualTo(200);
    assertThat(Web.get(AT.host(), "/", "Cookie", session).status())
        .as("at the next click")
        .isEqualTo(303);
  }

  private String message(RSAKey key, boolean withEvent) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(Providers.own())
            .audience("roedtraad")
            .subject(who)
            .claim("sid", "sid-" + who)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    if (withEvent) {
      claims.claim(
          "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("logout+jwt"))
                .keyID("own")
                .build(),
            claims.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static int ended(String token) {
    return Web.post(AT.host(), "/login/provider/ended", "logout_token=" + token).status();
  }

  private Answer in(String... groups) {
    Traveller traveller = new Traveller(AT, provider);
    return traveller.backWith(traveller.claims(who, groups).build());
  }

  private UUID account() {
    return rows.id("select account_id::text from account_identity where subject = ?", who);
  }

  private String role() {
    return rows.text("select role from account where id = ?", account());
  }

  private String holder(UUID child) {
    return rows.text(
        "select holder_id from thread where child_id = ? and closed_at is null", child);
  }
}
