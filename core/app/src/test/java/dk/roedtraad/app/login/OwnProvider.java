package dk.roedtraad.app.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.roedtraad.app.stage.Providers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A provider that keeps the protocol, and gives for each code exactly the token that the test made
 * for it: only so can it be seen that a forged one is refused. The real one is Keycloak's part.
 */
final class OwnProvider implements AutoCloseable {
  private static final RSAKey KEY = key("own");

  private final HttpServer server;
  private final Map<String, Promised> codes = new ConcurrentHashMap<>();

  private record Promised(String token, String challenge) {}

  OwnProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", Providers.ownPort()), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String me = Providers.own();
    server.createContext(
        "/.well-known/openid-configuration",
        exchange ->
            answer(
                exchange,
                200,
                """
                {"issuer":"%s","authorization_endpoint":"%s/go","token_endpoint":"%s/token",
                 "jwks_uri":"%s/keys","end_session_endpoint":"%s/out",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256","HS256","none"]}
                """
                    .formatted(me, me, me, me, me)));
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  /** A key that is not the provider's. */
  static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The provider's published key; an attacker has its public half. */
  static RSAKey published() {
    return KEY;
  }

  /** Signed as the provider signs. */
  static JWT signed(JWTClaimsSet claims, RSAKey with) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(with));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token;
  }

  /** A code that is worth this token to whoever knows the secret behind the challenge. */
  String code(String token, String challenge) {
    String code = UUID.randomUUID().toString();
    codes.put(code, new Promised(token, challenge));
    return code;
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = form(exchange);
    Promised promised = codes.remove(form.getOrDefault("code", ""));
    String client =
        Base64.getEncoder()
            .encodeToString(("roedtraad:" + Providers.SECRET).getBytes(StandardCharsets.UTF_8));
    boolean ours =
        ("Basic " + client).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    if (promised == null
        || !ours
        || !promised.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    answer(
        exchange,
        200,
        "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
            + promised.token()
            + "\"}");
  }

  private static String challenge(String verifier) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    Map<String, String> form = new HashMap<>();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    for (String pair : body.split("&")) {
      String[] halves = pair.split("=", 2);
      form.put(halves[0], URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
