package dk.roedtraad.platform.login;

import dk.roedtraad.platform.tenant.BoundTenant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The provider of the bound tenant's log-in, as the tenant's folder describes it.
 *
 * @param issuer exactly as tokens name it
 * @param clientId who we are there
 * @param clientSecret empty for a public client, which PKCE alone guards
 * @param scopes what is asked for
 * @param groupsClaim the claim with somebody's groups; dots lead inwards
 * @param matchClaim the claim that ties a first log-in to somebody who is here already; empty for
 *     none
 * @param matchesReference whether that claim is the number of the staff import, not the user name
 * @param groups what each group gives
 */
record Provider(
    String issuer,
    String clientId,
    String clientSecret,
    List<String> scopes,
    String groupsClaim,
    String matchClaim,
    boolean matchesReference,
    GroupMapping groups) {

  /** Empty when the tenant has none. */
  static Optional<Provider> here() {
    Config config = ConfigProvider.getConfig();
    String prefix = "tenant." + BoundTenant.required() + ".login.";
    return config
        .getOptionalValue(prefix + "issuer", String.class)
        .map(
            issuer ->
                new Provider(
                    issuer,
                    config.getValue(prefix + "client-id", String.class),
                    text(config, prefix + "client-secret", ""),
                    List.of(text(config, prefix + "scopes", "openid profile email").split("\\s+")),
                    text(config, prefix + "claim.groups", "groups"),
                    text(config, prefix + "claim.match", ""),
                    text(config, prefix + "match", "username").equals("reference"),
                    GroupMapping.parse(text(config, prefix + "groups", ""))));
  }

  private static String text(Config config, String key, String otherwise) {
    return config.getOptionalValue(key, String.class).map(String::strip).orElse(otherwise);
  }

  /** Never tells the secret. */
  @Override
  public String toString() {
    return issuer + " as " + clientId;
  }
}
