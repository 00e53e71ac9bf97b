package dk.roedtraad.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Providers;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.TheApplication;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token that is not the provider's, for us, for this log-in and of now lets nobody in. */
@RunAsClient
class ForgedTokenIT extends TheApplication {
  private static final Municipality AT = Municipality.of("kend");
  private static OwnProvider provider;

  private final Rows rows = AT.rows();

  @BeforeAll
  static void open() {
    provider = new OwnProvider();
  }

  @AfterAll
  static void close() {
    provider.close();
  }

  @Test
  void theSameTokenUnforgedLetsIn() {
    Traveller traveller = new Traveller(AT, provider);
    assertThat(traveller.asked("code_challenge_method")).isEqualTo("S256");
    assertThat(traveller.asked("redirect_uri")).endsWith("/login/provider/back");
    Answer in = traveller.backWith(traveller.claims(fresh(), "rt-fag").build());
    assertThat(in.status()).as(in.body()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith("/concerns");
    assertThat(Traveller.cookieOf(in, "__Host-rt")).isNotEmpty();
  }

  @Test
  void noForgedTokenLetsIn() {
    Map<String, BiFunction<Traveller, String, Answer>> forged = new LinkedHashMap<>();
    forged.put(
        "another issuer",
        (t, who) -> t.backWith(t.claims(who, "rt-fag").issuer("http://127.0.0.1:1").build()));
    forged.put(
        "for another client",
        (t, who) -> t.backWith(t.claims(who, "rt-fag").audience("another").build()));
    forged.put(
        "for us and another, who asked",
        (t, who) ->
            t.backWith(
                t.claims(who, "rt-fag")
                    .audience(List.of("roedtraad", "another"))
                    .claim("azp", "another")
                    .build()));
    forged.put(
        "of another log-in",
        (t, who) -> t.backWith(t.claims(who, "rt-fag").claim("nonce", "other").build()));
    forged.put(
        "of no log-in",
        (t, who) -> t.backWith(t.claims(who, "rt-fag").claim("nonce", null).build()));
    forged.put(
        "too old",
        (t, who) ->
            t.backWith(
                t.claims(who, "rt-fag")
                    .expirationTime(Date.from(Instant.now().minusSeconds(120)))
                    .build()));
    forged.put(
        "never ending",
        (t, who) -> t.backWith(t.claims(who, "rt-fag").expirationTime(null).build()));
    forged.put("of nobody", (t, who) -> t.backWith(t.claims(who, "rt-fag").subject(null).build()));
    forged.put("unsigned", (t, who) -> t.backWith(t.claims(who, "rt-fag").build(), PlainJWT::new));
    forged.put(
        "signed with another key under the same name",
        (t, who) ->
            t.backWith(
                t.claims(who, "rt-fag").build(),
                set -> OwnProvider.signed(set, OwnProvider.key("own"))));
    forged.put(
        "signed with our own secret",
        (t, who) ->
            t.backWith(
                t.claims(who, "rt-fag").build(),
                set -> withSecret(set, (Providers.SECRET + "-".repeat(40)).getBytes())));
    forged.put(
        "signed with the public key as if it were secret",
        (t, who) -> t.backWith(t.claims(who, "rt-fag").build(), ForgedTokenIT::withPublicKey));
    forged.forEach(
        (what, attack) -> {
          String who = fresh();
          Answer answer = attack.apply(new Traveller(AT, provider), who);
          assertThat(answer.status()).as(what).isEqualTo(422);
          assertThat(answer.body()).as(what).contains("kunne ikke godkendes");
          assertThat(Traveller.cookieOf(answer, "__Host-rt")).as(what).isEmpty();
          assertThat(rows.count("select count(*) from account where username = ?", "u" + who))
              .as(what)
              .isZero();
        });
  }

  @Test
  void aCodeServesOnceInItsBrowserAndItsMunicipality() {
    Traveller first = new Traveller(AT, provider);
    String token = token(first, fresh());
    String code = provider.code(token, first.asked("code_challenge"));
    tooOld(Traveller.back(AT, code, first.asked("state"), "another-browser"));
    tooOld(Traveller.back(AT, code, "another-state", first.cookie()));
    tooOld(Traveller.back(Municipality.of("laas"), code, first.asked("state"), first.cookie()));
    assertThat(Traveller.back(AT, code, first.asked("state"), first.cookie()).status())
        .as("the right one")
        .isEqualTo(303);
    tooOld(Traveller.back(AT, code, first.asked("state"), first.cookie()));

    Traveller stolen = new Traveller(AT, provider);
    String others =
        provider.code(token(stolen, fresh()), new Traveller(AT, provider).asked("code_challenge"));
    assertThat(Traveller.back(AT, others, stolen.asked("state"), stolen.cookie()).status())
        .as("a code that another log-in was given")
        .isEqualTo(422);

    Traveller late = new Traveller(AT, provider);
    rows.run("update login_attempt set expires_at = now() - interval '1 second'");
    tooOld(
        Traveller.back(
            AT,
            provider.code(token(late, fresh()), late.asked("code_challenge")),
            late.asked("state"),
            late.cookie()));
  }

  private static String token(Traveller traveller, String who) {
    return OwnProvider.signed(traveller.claims(who, "rt-fag").build(), OwnProvider.published())
        .serialize();
  }

  private static void tooOld(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Begynd forfra her");
    assertThat(Traveller.cookieOf(answer, "__Host-rt")).isEmpty();
  }

  private static String fresh() {
    return UUID.randomUUID().toString().substring(0, 12);
  }

  private static JWT withPublicKey(JWTClaimsSet claims) {
    try {
      return withSecret(claims, OwnProvider.published().toRSAPublicKey().getEncoded());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWT withSecret(JWTClaimsSet claims, byte[] secret) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID(OwnProvider.published().getKeyID())
                .build(),
            claims);
    try {
      token.sign(new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token;
  }
}
