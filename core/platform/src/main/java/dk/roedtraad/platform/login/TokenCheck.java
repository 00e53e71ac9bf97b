package dk.roedtraad.platform.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a token is the provider's, for us, for this log-in and not too old. Signed with one of
 * the provider's published keys by an algorithm with two keys: what anybody can compute from a
 * public key, or without any, is no signature. Clocks may differ by a minute.
 */
@ApplicationScoped
class TokenCheck {
  static final int SKEW_SECONDS = 60;
  private static final Duration OLDEST_MESSAGE = Duration.ofMinutes(5);
  private static final Set<JWSAlgorithm> WITH_TWO_KEYS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  /**
   * What has ended at the provider.
   *
   * @param session the one session; null when all of the subject's have
   * @param subject whose; null when only the session is named
   * @param at when it said so
   */
  record Ended(@Nullable String session, @Nullable String subject, Instant at) {}

  /** The claims of a token that holds. */
  IDTokenClaimsSet idToken(Provider provider, KnownProviders.Known known, JWT token, String nonce)
      throws ProviderAway, NotTrusted {
    IDTokenValidator validator =
        new IDTokenValidator(
            new Issuer(provider.issuer()), new ClientID(provider.clientId()), keys(known), null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    try {
      return validator.validate(token, new Nonce(nonce));
    } catch (BadJOSEException e) {
      throw new NotTrusted("a token does not hold: " + e.getClass().getSimpleName());
    } catch (JOSEException e) {
      throw unchecked(e);
    }
  }

  /** What a message about the end of a session says, when it holds. */
  Ended logOutToken(Provider provider, KnownProviders.Known known, String text)
      throws ProviderAway, NotTrusted {
    LogoutTokenValidator validator =
        new LogoutTokenValidator(
            new Issuer(provider.issuer()), new ClientID(provider.clientId()), keys(known), null);
    validator.setMaxClockSkew(SKEW_SECONDS);
    try {
      LogoutTokenClaimsSet claims = validator.validate(JWTParser.parse(text));
      Instant at = claims.getIssueTime().toInstant();
      if (at.isBefore(Instant.now().minus(OLDEST_MESSAGE))) {
        throw new NotTrusted("a message about a log-out is too old");
      }
      return new Ended(
          claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
          claims.getSubject() == null ? null : claims.getSubject().getValue(),
          at);
    } catch (ParseException | BadJOSEException e) {
      throw new NotTrusted("a message about a log-out does not hold");
    } catch (JOSEException e) {
      throw unchecked(e);
    }
  }

  private static JWSVerificationKeySelector<SecurityContext> keys(KnownProviders.Known known) {
    return new JWSVerificationKeySelector<>(WITH_TWO_KEYS, known.keys());
  }

  /** Keys that cannot be fetched are the provider's fault, not the token's. */
  private static NotTrusted unchecked(JOSEException e) throws ProviderAway {
    if (e instanceof KeySourceException) {
      throw new ProviderAway("the provider's keys cannot be had", e);
    }
    return new NotTrusted("a token cannot be checked");
  }
}
