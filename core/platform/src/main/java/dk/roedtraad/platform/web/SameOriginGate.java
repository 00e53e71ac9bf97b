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

  /** Another municipality's host is of the same site, but not of the same origin. */
  private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

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
    Optional<String> form = isForm(context) ? read(context) : Optional.empty();
    if (form.filter(text -> text.length() > LARGEST_FORM).isPresent()) {
      refuse(context, Problem.TOO_LARGE);
      return;
    }
    Caller caller = (Caller) request.getAttribute(SessionMechanism.CALLER);
    if (caller != null && !same(caller.csrf(), token(context, form))) {
      refuse(context, Problem.NOT_OUR_FORM);
    }
  }

  /** What was written comes back with the refusal. */
  private void refuse(ContainerRequestContext context, Problem problem) {
    context.abortWith(Problems.answer(context, problem, KeptTexts.of(request)));
  }

  private boolean isOurOrigin(@Nullable String origin) {
    if (origin == null) {
      String site = request.getHeader("Sec-Fetch-Site");
      return site == null || OUR_SITES.contains(site);
    }
    try {
      return String.valueOf(URI.create(origin).getAuthority())
          .equalsIgnoreCase(request.getHeader("Host"));
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

  private static Optional<String> token(ContainerRequestContext context, Optional<String> form) {
    String header = context.getHeaderString("X-CSRF-Token");
    if (header != null) {
      return Optional.of(header);
    }
    String query = context.getUriInfo().getQueryParameters().getFirst("_csrf");
    String type = String.valueOf(context.getMediaType());
    if (query != null && type.startsWith("multipart/form-data")) {
      return Optional.of(query);
    }
    return form.flatMap(SameOriginGate::inForm);
  }

  private static boolean isForm(ContainerRequestContext context) {
    return String.valueOf(context.getMediaType()).startsWith("application/x-www-form-urlencoded");
  }

  /** The form as it came, cut off just above the largest that is taken; kept for what follows. */
  private Optional<String> read(ContainerRequestContext context) throws IOException {
    byte[] body = context.getEntityStream().readNBytes(LARGEST_FORM + 1);
    context.setEntityStream(new ByteArrayInputStream(body));
    String form = new String(body, StandardCharsets.ISO_8859_1);
    KeptTexts.remember(request, form);
    return Optional.of(form);
  }

  private static Optional<String> inForm(String form) {
    for (String pair : form.split("&")) {
      if (pair.startsWith("_csrf=")) {
        return Optional.of(URLDecoder.decode(pair.substring(6), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
