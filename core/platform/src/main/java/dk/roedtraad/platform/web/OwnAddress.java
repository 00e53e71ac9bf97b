package dk.roedtraad.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** How this municipality's host is reached from outside. */
public final class OwnAddress {
  private OwnAddress() {}

  /**
   * Scheme and host without a slash at the end: always over TLS, which ends before us; on one's own
   * machine as it was asked for. The host is the tenant's own, or the request would not be here.
   */
  public static String of(HttpServletRequest request) {
    String host = request.getServerName();
    boolean own = host.equals("localhost") || host.endsWith(".localhost");
    return own
        ? request.getScheme() + "://" + host + ":" + request.getServerPort()
        : "https://" + host;
  }
}
