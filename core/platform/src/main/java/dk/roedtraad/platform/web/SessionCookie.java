package dk.roedtraad.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** Where a request carries its session: the cookie of a browser, or a bearer token of a program. */
public final class SessionCookie {
  /** The {@code __Host-} prefix makes browsers bind the cookie to this very host. */
  public static final String NAME = "__Host-rt";

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
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** Whether the request is a program's, which no other site can make a browser send. */
  public static boolean isBearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.startsWith(BEARER);
  }

  /** The cookie that carries a token until the browser is closed. */
  public static NewCookie of(String token) {
    return new NewCookie.Builder(NAME)
        .value(token)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  /** The cookie that takes the token back. */
  public static NewCookie gone() {
    return new NewCookie.Builder(NAME)
        .value("")
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge(0)
        .build();
  }
}
