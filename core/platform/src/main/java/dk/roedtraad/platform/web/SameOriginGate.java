package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.Caller;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change must come from our own page: the origin is this host, and the session's token comes back
 * in the form field {@code _csrf} or the header {@code X-CSRF-Token}. A program with a bearer token
 * needs neither, since no browser sends one by itself.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SameOriginGate implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final int LARGEST_FORM = 1_000_000;

  @Context HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    if (SAFE.contains(context.getMethod()) || SessionCookie.isBearer(request)) {
      return;
    }
    if (!isOurOrigin(request.getHeader("Origin"))) {
      context.abortWith(Problems.answer(context, Problem.NOT_OUR_FORM));
      return;
    }
    Caller caller = (Caller) request.getAttribute(SessionMechanism.CALLER);
    if (caller != null && !same(caller.csrf(), token(context))) {
      context.abortWith(Problems.answer(context, Problem.NOT_OUR_FORM));
    }
  }

  private boolean isOurOrigin(@Nullable String origin) {
    if (origin == null) {
      return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
    try {
      String host = URI.create(origin).getHost();
      return host != null && host.equalsIgnoreCase(request.getServerName());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean same(String expected, Optional<String> found) {
    return found.isPresent()
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8),
            found.get().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> token(ContainerRequestContext context) throws IOException {
    String header = context.getHeaderString("X-CSRF-Token");
    if (header != null) {
      return Optional.of(header);
    }
    String query = context.getUriInfo().getQueryParameters().getFirst("_csrf");
    String type = String.valueOf(context.getMediaType());
    if (query != null && type.startsWith("multipart/form-data")) {
      return Optional.of(query);
    }
    return type.startsWith("application/x-www-form-urlencoded")
        ? inForm(context)
        : Optional.empty();
  }

  private static Optional<String> inForm(ContainerRequestContext context) throws IOException {
    byte[] body = context.getEntityStream().readNBytes(LARGEST_FORM);
    context.setEntityStream(new ByteArrayInputStream(body));
    for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
      if (pair.startsWith("_csrf=")) {
        return Optional.of(URLDecoder.decode(pair.substring(6), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
