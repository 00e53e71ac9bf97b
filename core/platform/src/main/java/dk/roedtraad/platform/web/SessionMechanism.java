package dk.roedtraad.platform.web;

import dk.roedtraad.platform.data.StatementCount;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.tenant.Tenant;
import dk.roedtraad.platform.tenant.TenantWork;
import dk.roedtraad.platform.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who is logged in, asked once for each request: the token of the cookie is looked for among the
 * sessions of the host's own tenant, so another municipality's session is simply not found. How
 * somebody got a session (a local account, an identity provider) is the tenant's choice and not
 * asked here.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
  /** The request attribute that holds the caller. */
  static final String CALLER = Caller.class.getName();

  /** The request attribute that says that nobody could be asked who is logged in. */
  static final String UNKNOWN = SessionMechanism.class.getName();

  private static final Logger LOG = Logger.getLogger(SessionMechanism.class.getName());

  @Inject Tenants tenants;
  @Inject TenantWork work;
  @Inject Sessions sessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    StatementCount.reset();
    Optional<String> token = SessionCookie.tokenOf(request);
    Optional<Tenant> tenant = tenants.byHost(request.getServerName()).filter(Tenant::isReady);
    if (token.isEmpty() || tenant.isEmpty() || request.getRequestURI().startsWith("/assets/")) {
      return context.doNothing();
    }
    Optional<Caller> caller = resume(tenant.get(), token.get(), request);
    if (caller.isEmpty()) {
      return context.doNothing();
    }
    request.setAttribute(CALLER, caller.get());
    return context.notifyContainerAboutLogin(
        caller.get().id().toString(), Set.of(caller.get().role().name()));
  }

  private Optional<Caller> resume(Tenant tenant, String token, HttpServletRequest request) {
    try {
      return work.call(tenant.id(), () -> sessions.resume(token));
    } catch (Exception e) {
      LOG.log(Level.SEVERE, "the session could not be asked for", e);
      request.setAttribute(UNKNOWN, true);
      return Optional.empty();
    }
  }
}
