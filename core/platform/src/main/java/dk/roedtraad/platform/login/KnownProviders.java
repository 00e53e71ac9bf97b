package dk.roedtraad.platform.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What each tenant's provider says of itself, kept for an hour, and its keys, kept for ten minutes
 * and asked for again when a token names one that is not among them, at most twice in half a
 * minute. Kept for each tenant apart, also where two have the same issuer.
 */
@ApplicationScoped
class KnownProviders {
  static final int CONNECT_MILLIS = 3_000;
  static final int READ_MILLIS = 5_000;
  private static final int LARGEST = 512 * 1024;
  private static final Duration KEPT = Duration.ofHours(1);
  private static final long KEYS_KEPT = Duration.ofMinutes(10).toMillis();
  private static final long KEYS_APART = Duration.ofSeconds(30).toMillis();

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** A provider's addresses and keys. */
  record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  /**
   * @throws ProviderAway when it does not answer, or says that it is another issuer
   */
  Known of(Provider provider) throws ProviderAway {
    String key = BoundTenant.required() + " " + provider.issuer();
    Known kept = known.get(key);
    if (kept != null && kept.until().isAfter(Instant.now())) {
      return kept;
    }
    Known fresh = asked(provider, kept);
    known.put(key, fresh);
    return fresh;
  }

  private static Known asked(Provider provider, @Nullable Known before) throws ProviderAway {
    try {
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), CONNECT_MILLIS, READ_MILLIS);
      JWKSource<SecurityContext> keys =
          before != null && before.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
              ? before.keys()
              : keys(metadata);
      return new Known(metadata, keys, Instant.now().plus(KEPT));
    } catch (IOException | GeneralException e) {
      throw new ProviderAway("the provider's description cannot be had", e);
    }
  }

  private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
      throws MalformedURLException {
    return JWKSourceBuilder.create(
            metadata.getJWKSetURI().toURL(),
            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST))
        .cache(KEYS_KEPT, CONNECT_MILLIS + READ_MILLIS)
        .refreshAheadCache(false)
        .rateLimited(KEYS_APART)
        .build();
  }
}
