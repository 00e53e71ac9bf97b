package dk.roedtraad.platform.login;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Speaks to the provider: where to send the browser, what a code is worth, where to log out. */
@ApplicationScoped
class ProviderDoor {
  @Inject KnownProviders providers;
  @Inject TokenCheck check;

  /** Where the browser goes to log in. */
  URI logIn(Provider provider, Attempts.Begun begun, String redirect) throws ProviderAway {
    return new AuthenticationRequest.Builder(
            new ResponseType(ResponseType.Value.CODE),
            new Scope(provider.scopes().toArray(String[]::new)),
            new ClientID(provider.clientId()),
            URI.create(redirect))
        .endpointURI(providers.of(provider).metadata().getAuthorizationEndpointURI())
        .state(new State(begun.state()))
        .nonce(new Nonce(begun.nonce()))
        .codeChallenge(new CodeVerifier(begun.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Whom the code stands for; the token is checked before it is believed. */
  Claimed redeem(Provider provider, String code, Attempts.Back attempt, String redirect)
      throws ProviderAway, NotTrusted {
    KnownProviders.Known known = providers.of(provider);
    OIDCTokenResponse answer = tokens(provider, known, code, attempt, redirect);
    JWT token = answer.getOIDCTokens().getIDToken();
    if (token == null) {
      throw new NotTrusted("the provider gave no token of who it is");
    }
    return Claimed.by(
        provider, token.serialize(), check.idToken(provider, known, token, attempt.nonce()));
  }

  private static OIDCTokenResponse tokens(
      Provider provider,
      KnownProviders.Known known,
      String code,
      Attempts.Back attempt,
      String redirect)
      throws ProviderAway, NotTrusted {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code),
            URI.create(redirect),
            new CodeVerifier(attempt.verifier()));
    URI endpoint = known.metadata().getTokenEndpointURI();
    ClientID client = new ClientID(provider.clientId());
    TokenRequest request =
        provider.clientSecret().isEmpty()
            ? new TokenRequest.Builder(endpoint, client, grant).build()
            : new TokenRequest.Builder(endpoint, authentication(provider, known), grant).build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(KnownProviders.CONNECT_MILLIS);
    http.setReadTimeout(KnownProviders.READ_MILLIS);
    http.setFollowRedirects(false);
    try {
      TokenResponse answer = OIDCTokenResponseParser.parse(http.send());
      if (!answer.indicatesSuccess()) {
        throw new NotTrusted("the provider does not take the code");
      }
      return (OIDCTokenResponse) answer.toSuccessResponse();
    } catch (IOException | ParseException e) {
      throw new ProviderAway("the provider gives no tokens", e);
    }
  }

  private static ClientAuthentication authentication(
      Provider provider, KnownProviders.Known known) {
    ClientID client = new ClientID(provider.clientId());
    Secret secret = new Secret(provider.clientSecret());
    List<ClientAuthenticationMethod> methods = known.metadata().getTokenEndpointAuthMethods();
    boolean onlyPost =
        methods != null
            && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return onlyPost ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
  }

  /**
   * Where the browser goes to log out there too; empty when the provider has no such place.
   *
   * @param idToken the token that the session began with
   * @param back where the provider sends the browser afterwards
   */
  Optional<URI> logOut(Provider provider, String idToken, String back) throws ProviderAway {
    URI end = providers.of(provider).metadata().getEndSessionEndpointURI();
    if (end == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LogoutRequest(end, JWTParser.parse(idToken), URI.create(back), null).toURI());
    } catch (java.text.ParseException e) {
      throw new IllegalStateException("a kept token cannot be read", e);
    }
  }

  /** What a message of the provider's says has ended there. */
  TokenCheck.Ended ended(Provider provider, String logOutToken) throws ProviderAway, NotTrusted {
    return check.logOutToken(provider, providers.of(provider), logOutToken);
  }
}
