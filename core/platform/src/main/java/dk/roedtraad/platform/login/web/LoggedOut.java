package dk.roedtraad.platform.login.web;

import dk.roedtraad.platform.login.ProviderLogIn;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.web.AfterLogOut;
import dk.roedtraad.platform.web.Frame;
import dk.roedtraad.platform.web.OwnAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Leads on to the provider with a link. A redirect from the form would be stopped by the content
 * policy, which lets forms go to this host alone.
 */
@RequestScoped
public class LoggedOut implements AfterLogOut {
  @Inject HttpServletRequest request;
  @Inject ProviderLogIn logIn;
  @Inject Frame frame;

  @Override
  public Response page(Sessions.Elsewhere ended) {
    Optional<URI> there = logIn.logOut(ended, OwnAddress.of(request) + "/login");
    return there
        .map(
            address ->
                frame.open(
                    200,
                    "login/logged-out.jte",
                    frame.texts().of("login.out.title"),
                    Map.of("there", address.toString())))
        .orElseGet(() -> Response.seeOther(URI.create("/login")).build());
  }
}
