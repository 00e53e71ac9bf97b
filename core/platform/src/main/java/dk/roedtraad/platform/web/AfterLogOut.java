package dk.roedtraad.platform.web;

import dk.roedtraad.platform.people.Sessions;
import jakarta.ws.rs.core.Response;

/** Where somebody comes after log-out whom the municipality's own log-in had let in. */
public interface AfterLogOut {
  /**
   * The page that leads on to the provider. Our session has ended, whatever becomes of the other.
   */
  Response page(Sessions.Elsewhere ended);
}
