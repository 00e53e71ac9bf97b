package dk.roedtraad.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * A cookie of this very host: the {@code __Host-} prefix makes browsers bind it so, no script reads
 * it, and it goes over TLS alone.
 */
public enum HostCookie {
  /** The session. */
  SESSION("__Host-rt", NewCookie.SameSite.LAX),
  /** From the password to the code of the app. */
  HALF("__Host-rt-half", NewCookie.SameSite.STRICT),
  /**
   * Ties a log-in at the provider to the browser that began it. Lax, since it must come back when
   * the provider sends the browser here.
   */
  ATTEMPT("__Host-rt-login", NewCookie.SameSite.LAX);

  private final String title;
  private final NewCookie.SameSite sameSite;

  HostCookie(String title, NewCookie.SameSite sameSite) {
    this.title = title;
    this.sameSite = sameSite;
  }

  /** What the request carries; empty for nothing. */
  public Optional<String> in(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return Optional.empty();
    }
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(title) && !cookie.getValue().isEmpty()) {
        return Optional.of(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  /** Kept until the browser is closed. */
  public NewCookie of(String value) {
    return made(value).build();
  }

  /** Kept for so many seconds. */
  public NewCookie of(String value, int seconds) {
    return made(value).maxAge(seconds).build();
  }

  /** Takes it back. */
  public NewCookie gone() {
    return of("", 0);
  }

  private NewCookie.Builder made(String value) {
    return new NewCookie.Builder(title)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(sameSite);
  }
}
