package dk.roedtraad.platform.web;

import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a request through to its route when the route is open or names the caller's role. A route
 * that says neither is refused for everybody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RoleGate implements ContainerRequestFilter {
  @Context ResourceInfo route;
  @Context HttpServletRequest request;
  @Inject CurrentCaller current;
  @Inject LogInForm logIn;

  @Override
  public void filter(ContainerRequestContext context) {
    Optional<Caller> caller =
        Optional.ofNullable((Caller) request.getAttribute(SessionMechanism.CALLER));
    caller.ifPresent(current::is);
    if (says(Open.class).isPresent()) {
      return;
    }
    Set<String> roles = rolesLetIn();
    if (roles.isEmpty()) {
      throw new NotThere();
    }
    if (caller.isEmpty()) {
      context.abortWith(logInFirst(context));
    } else if (!roles.contains(caller.get().role().name())) {
      throw new NotThere();
    }
  }

  /**
   * Core's routes say {@link AllowedTo}, a module's {@link LetsIn}; empty when a route says
   * neither.
   */
  private Set<String> rolesLetIn() {
    return Stream.concat(
            says(AllowedTo.class).stream().flatMap(allowed -> Stream.of(allowed.value())),
            says(LetsIn.class).stream().flatMap(allowed -> Stream.of(allowed.value())))
        .map(Enum::name)
        .collect(Collectors.toSet());
  }

  private <A extends Annotation> Optional<A> says(Class<A> type) {
    return on(route.getResourceMethod(), type).or(() -> on(route.getResourceClass(), type));
  }

  private static <A extends Annotation> Optional<A> on(AnnotatedElement element, Class<A> type) {
    return Optional.ofNullable(element.getAnnotation(type));
  }

  /** Whoever was logged out while writing gets the text back with the log-in, and then the page. */
  private Response logInFirst(ContainerRequestContext context) {
    if (Problems.wantsJson(context.getUriInfo().getPath())) {
      return Problems.answer(context, Problem.LOG_IN_FIRST);
    }
    boolean looks = context.getMethod().equals("GET");
    URI asked = context.getUriInfo().getRequestUri();
    String back = looks ? pathAndQuery(asked) : pageOfTheForm();
    if (!looks && SessionCookie.tokenOf(request).isPresent()) {
      return logIn.again(back, KeptTexts.of(request));
    }
    return Response.seeOther(
            URI.create("/login?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8)))
        .build();
  }

  /** Where the form stood, when that is a page of this very host; otherwise the first page. */
  private String pageOfTheForm() {
    try {
      URI from = URI.create(String.valueOf(request.getHeader("Referer")));
      boolean here =
          String.valueOf(from.getAuthority()).equalsIgnoreCase(request.getHeader("Host"));
      return here ? pathAndQuery(from) : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  /** The whole of what was asked for at this host; log-in takes it only when it leads back here. */
  private static String pathAndQuery(URI asked) {
    String query = asked.getRawQuery();
    return asked.getRawPath() + (query == null ? "" : "?" + query);
  }
}
