package dk.roedtraad.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where a request carries its session: the cookie of a browser, or a bearer token of a program. */
public final class SessionCookie {
  private static final String BEARER = "Bearer ";

  private SessionCookie() {}

  /** The token that the request carries; a bearer token goes before a cookie. */
  public static Optional<String> tokenOf(HttpServletRequest request) {
    if (isBearer(request)) {
      return Optional.of(request.getHeader("Authorization").substring(BEARER.length()).strip());
    }
    return inCookie(request);
  }

  /** The token of the browser's cookie; empty without one. */
  public static Optional<String> inCookie(HttpServletRequest request) {
    return HostCookie.SESSION.in(request);
  }

  /** Whether the request is a program's, which no other site can make a browser send. */
  public static boolean isBearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.startsWith(BEARER);
  }
}
