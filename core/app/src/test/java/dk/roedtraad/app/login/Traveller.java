package dk.roedtraad.app.login;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Providers;
import dk.roedtraad.app.stage.Web;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A browser on its way to the provider and back. */
final class Traveller {
  private final Municipality at;
  private final OwnProvider provider;
  private final Map<String, String> asked;
  private final String cookie;

  /** Goes to the provider. */
  Traveller(Municipality at, OwnProvider provider) {
    this.at = at;
    this.provider = provider;
    Answer away = Web.get(at.host(), "/login/provider?next=/concerns");
    if (away.status() != 303) {
      throw new AssertionError("not sent to the provider: " + away.everything());
    }
    asked = query(URI.create(away.header("Location")));
    cookie = cookieOf(away, "__Host-rt-login");
  }

  /** What the provider was asked. */
  String asked(String name) {
    return asked.getOrDefault(name, "");
  }

  String cookie() {
    return cookie;
  }

  /** The claims of a log-in that holds. */
  JWTClaimsSet.Builder claims(String subject, String... groups) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(Providers.own())
        .audience("roedtraad")
        .subject(subject)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", asked("nonce"))
        .claim("sid", "sid-" + subject)
        .claim("name", "Person " + subject)
        .claim("preferred_username", "u" + subject)
        .claim("groups", List.of(groups));
  }

  /** Comes back with a token that the provider signed over these claims. */
  Answer backWith(JWTClaimsSet claims) {
    return backWith(claims, set -> OwnProvider.signed(set, OwnProvider.published()));
  }

  /** Comes back with a token made in another way. */
  Answer backWith(JWTClaimsSet claims, Function<JWTClaimsSet, JWT> made) {
    String code = provider.code(made.apply(claims).serialize(), asked("code_challenge"));
    return back(at, code, asked("state"), cookie);
  }

  static Answer back(Municipality at, String code, String state, String cookie) {
    return Web.get(
        at.host(),
        "/login/provider/back?code=" + code + "&state=" + state,
        "Cookie",
        "__Host-rt-login=" + cookie);
  }

  /** The value that this cookie was set to; empty when it was not. */
  static String cookieOf(Answer answer, String name) {
    return answer.headers().getOrDefault("Set-Cookie", List.of()).stream()
        .filter(each -> each.startsWith(name + "="))
        .map(each -> each.substring(name.length() + 1, each.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> all = new HashMap<>();
    for (String pair : address.getRawQuery().split("&")) {
      String[] halves = pair.split("=", 2);
      all.put(halves[0], URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
    }
    return all;
  }
}
