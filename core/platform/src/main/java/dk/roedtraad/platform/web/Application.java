package dk.roedtraad.platform.web;

import jakarta.ws.rs.ApplicationPath;
import java.util.Map;

/** All routes, core's and the modules', found by the container. */
@ApplicationPath("/")
public class Application extends jakarta.ws.rs.core.Application {

  /** The container's own description of the routes tells of the inside, and is not given out. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
