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
import java.util.Optional;

/**
 * The first thing a request meets: finds the tenant by the host name, binds it for as long as the
 * request lasts, and puts the security headers on whatever is answered. A host that nobody has gets
 * 404; a parked tenant gets a page that says so.
 */
@WebFilter("/*")
public class TenantGate implements Filter {
  @Inject Tenants tenants;
  @Inject TenantWork work;

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    HttpServletResponse response = (HttpServletResponse) outgoing;
    SecurityHeaders.on(response);
    Optional<Tenant> tenant = tenants.byHost(request.getServerName());
    if (tenant.isEmpty()) {
      answer(response, 404, "Der er ingen kommune på denne adresse. / No municipality here.");
    } else if (isOperators(request) && tenant.get().isMunicipality()) {
      answer(response, 404, "Ikke her. / Not here.");
    } else if (!tenant.get().isReady()) {
      answer(response, 503, parked(tenant.get()));
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
   */
  private static boolean isOperators(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/metrics");
  }

  /** Why it is parked is told to the operator alone: it may name folders and the database. */
  private static String parked(Tenant tenant) {
    return tenant.name()
        + ": siden er lukket for en kort tid. Ring til kommunen, hvis det haster. / Closed for a"
        + " short time. Call the municipality if it is urgent.";
  }

  private static void answer(HttpServletResponse response, int status, String text)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
