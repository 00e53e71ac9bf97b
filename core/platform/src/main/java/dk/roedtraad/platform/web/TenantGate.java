package dk.roedtraad.platform.web;

import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first thing a request meets: finds the tenant by the host name, binds it for as long as the
 * request lasts, and puts the security headers on whatever is answered. A host that nobody has gets
 * 404; a parked tenant, or one whose database does not answer, gets a page that says so.
 */
@WebFilter("/*")
public class TenantGate implements Filter {
  /** Control characters in an address, other than tab and line breaks: PostgreSQL takes no NUL. */
  private static final Pattern UNTYPEABLE =
      Pattern.compile("%(?:0[0-8bBcCeEfF]|1[0-9a-fA-F]|7[fF])");

  @Inject Tenants tenants;
  @Inject TenantWork work;

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    HttpServletResponse response = (HttpServletResponse) outgoing;
    SecurityHeaders.on(response);
    if (holdsUntypeable(request)) {
      answer(
          request, response, Problem.MALFORMED, "Adressen kan ikke læses. / Unreadable address.");
      return;
    }
    Optional<Tenant> tenant = tenants.byHost(request.getServerName());
    if (tenant.isEmpty()) {
      answer(
          request,
          response,
          Problem.NOT_THERE,
          "Der er ingen kommune på denne adresse. / No municipality here.");
    } else if (isOperators(request) && tenant.get().isMunicipality()) {
      answer(request, response, Problem.NOT_THERE, "Ikke her. / Not here.");
    } else if (!tenant.get().isReady()) {
      answer(request, response, Problem.PARKED, parked(tenant.get()));
    } else if (request.getAttribute(SessionMechanism.UNKNOWN) != null) {
      answer(request, response, Problem.PARKED, closed(tenant.get()));
    } else {
      serve(tenant.get(), request, response, chain);
    }
  }

  private void serve(
      Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      work.call(
          tenant.id(),
          () -> {
            chain.doFilter(request, response);
            return tenant;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /**
   * The whole node's figures are the operator's: they tell how busy the other municipalities are.
   * Asks the path that the server will follow, since there are many ways to write one.
   */
  private static boolean isOperators(HttpServletRequest request) {
    String rest = request.getPathInfo();
    String path = request.getServletPath() + (rest == null ? "" : rest);
    return path.replaceFirst("^/+", "/").startsWith("/metrics")
        || request.getRequestURI().startsWith("/metrics");
  }

  private static boolean holdsUntypeable(HttpServletRequest request) {
    String query = request.getQueryString();
    return UNTYPEABLE.matcher(request.getRequestURI()).find()
        || (query != null && UNTYPEABLE.matcher(query).find());
  }

  /** Why it is parked is told to the operator alone: it may name folders and the database. */
  private static String parked(Tenant tenant) {
    return closed(tenant);
  }

  private static String closed(Tenant tenant) {
    return tenant.name()
        + ": siden er lukket for en kort tid. Ring til kommunen, hvis det haster. / Closed for a"
        + " short time. Call the municipality if it is urgent.";
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, Problem problem, String text)
      throws IOException {
    boolean forPrograms = Problems.wantsJson(request.getRequestURI());
    Texts t =
        Languages.texts(
            Languages.of(Collections.list(request.getLocales()))
                .filter(language -> request.getHeader("Accept-Language") != null)
                .orElse("da"));
    String body = forPrograms ? Problems.body(problem, t, "", List.of(), -1) : text + "\n";
    response.setStatus(problem.status());
    response.setContentType(forPrograms ? Problems.JSON_TYPE : "text/plain;charset=UTF-8");
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
