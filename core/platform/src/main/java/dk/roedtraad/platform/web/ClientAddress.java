package dk.roedtraad.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * From where a request comes. Behind a proxy every request comes from the proxy, and a few wrong
 * passwords would lock a whole municipality out; so the proxies named in {@code roedtraad.proxies}
 * (addresses with commas between, none unless set) are believed about whom they speak for. Anybody
 * else who sends {@code X-Forwarded-For} is not.
 */
@ApplicationScoped
public class ClientAddress {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

  private final Set<String> proxies =
      new TreeSet<>(
          ConfigProvider.getConfig()
              .getOptionalValue("roedtraad.proxies", String.class)
              .map(list -> Set.of(list.strip().split("\\s*,\\s*")))
              .orElse(Set.of()));

  /** The address of whoever sent the request. */
  public String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), proxies);
  }

  /**
   * The last address in the header that is no proxy of ours: what stands before it, its sender may
   * have made up.
   */
  static String of(String remote, @Nullable String forwarded, Collection<String> proxies) {
    if (forwarded == null || !proxies.contains(remote)) {
      return remote;
    }
    String[] hops = forwarded.split(",", -1);
    for (int i = hops.length - 1; i >= 0; i--) {
      String hop = hops[i].strip();
      if (!ADDRESS.matcher(hop).matches()) {
        return remote;
      }
      if (!proxies.contains(hop)) {
        return hop;
      }
    }
    return remote;
  }
}
