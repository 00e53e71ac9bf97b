package dk.roedtraad.platform.login;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a token means, after it was checked.
 *
 * @param session the provider's number of the session; null when it has none
 * @param match what ties somebody to an account that is here already; empty for nothing
 * @param groups as the provider names them
 * @param token the token itself, to end the session there with
 */
record Claimed(
    String issuer,
    String subject,
    @Nullable String session,
    String name,
    String username,
    String email,
    String match,
    List<String> groups,
    String token) {
  private static final int LONGEST = 200;

  static Claimed by(Provider provider, String token, IDTokenClaimsSet claims) {
    String username = text(claims, "preferred_username");
    String email = text(claims, "email");
    boolean verified = Boolean.TRUE.equals(claims.getClaim("email_verified"));
    boolean trusted = verified || !provider.matchClaim().equals("email");
    String full = (text(claims, "given_name") + " " + text(claims, "family_name")).strip();
    return new Claimed(
        claims.getIssuer().getValue(),
        claims.getSubject().getValue(),
        claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
        first(text(claims, "name"), full, username, claims.getSubject().getValue()),
        first(username, email, claims.getSubject().getValue()),
        email,
        provider.matchClaim().isEmpty() || !trusted ? "" : text(claims, provider.matchClaim()),
        groups(claims, provider.groupsClaim()),
        token);
  }

  private static String text(IDTokenClaimsSet claims, String name) {
    Object value = claims.getClaim(name);
    String text = value instanceof String || value instanceof Number ? value.toString() : "";
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
  }

  private static String first(String... candidates) {
    for (String each : candidates) {
      if (!each.isBlank()) {
        return each;
      }
    }
    return "";
  }

  /** One group or several; {@code realm_access.roles} leads inwards. */
  private static List<String> groups(IDTokenClaimsSet claims, String path) {
    Object found = claims.getClaim(path);
    if (found == null) {
      found = inwards(claims, path.split("\\."));
    }
    if (found instanceof String one) {
      return List.of(one);
    }
    return found instanceof Collection<?> several
        ? several.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  private static @Nullable Object inwards(IDTokenClaimsSet claims, String[] steps) {
    Object here = claims.getClaim(steps[0]);
    for (int i = 1; i < steps.length && here != null; i++) {
      here = here instanceof Map<?, ?> map ? map.get(steps[i]) : null;
    }
    return here;
  }

  /** Never tells the token. */
  @Override
  public String toString() {
    return subject + " of " + issuer;
  }
}
