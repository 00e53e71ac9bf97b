package dk.roedtraad.platform.web;

import dk.roedtraad.platform.data.StatementCount;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells how many statements an answer cost, the session's among them. On test installations only:
 * elsewhere the number could tell something about rows that the reader may not see.
 */
@Provider
public class StatementTiming implements ContainerResponseFilter {
  private static final boolean TOLD = Boolean.getBoolean("roedtraad.test");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (TOLD) {
      response.getHeaders().putSingle("Server-Timing", "sql;desc=\"" + StatementCount.get() + "\"");
    }
  }
}
