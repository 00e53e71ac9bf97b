package dk.roedtraad.app.stage;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * One application server for all test classes. The connector starts one for each deployment; since
 * every class deploys the same archive, the first one serves them all.
 */
public class SharedMicro extends PayaraMicroDeployableContainer {
  private ProtocolMetaData shared;
  private Archive<?> archive;
  private static volatile int port;

  /** The port on 127.0.0.1 where the application answers. */
  static int port() {
    return port;
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> asked) throws DeploymentException {
    if (shared == null) {
      shared = loopback(super.deploy(asked));
      archive = asked;
    } else if (!asked.getName().equals(archive.getName())) {
      throw new DeploymentException("deploy what TheApplication makes, not " + asked.getName());
    }
    return shared;
  }

  private static ProtocolMetaData loopback(ProtocolMetaData told) {
    ProtocolMetaData out = new ProtocolMetaData();
    for (HTTPContext context : told.getContexts(HTTPContext.class)) {
      port = context.getPort();
      HTTPContext here = new HTTPContext("127.0.0.1", context.getPort());
      context.getServlets().forEach(s -> here.add(new Servlet(s.getName(), s.getContextRoot())));
      out.addContext(here);
    }
    return out;
  }

  @Override
  public void undeploy(Archive<?> asked) {
    // The next class uses it.
  }

  @Override
  public void stop() throws LifecycleException {
    try {
      if (shared != null) {
        super.undeploy(archive);
      }
    } catch (DeploymentException e) {
      throw new LifecycleException("stop", e);
    } finally {
      shared = null;
      super.stop();
    }
  }

  /** Puts this container in the connector's place. */
  public static class Extension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
      builder.override(
          DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedMicro.class);
    }
  }
}
