package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.policy.Policies;
import dk.roedtraad.platform.policy.PublishPolicy;
import dk.roedtraad.platform.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Publishes a demo municipality's policy: the operator's own document when {@code demo.policy.dir}
 * has one by the tenant's name, else the invented one of the tenant's folder.
 */
@ApplicationScoped
public class DemoPolicy {
  @Inject Policies policies;
  @Inject PublishPolicy publish;

  /** Nothing happens when the municipality has a policy, or there is no document. */
  public void load(Tenant tenant, Path folder, Caller admin) {
    Optional<Path> file = document(tenant, folder);
    if (file.isEmpty() || !policies.inForce().isEmpty()) {
      return;
    }
    try {
      publish.publish(admin, Files.readString(file.get()), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.get(), e);
    }
  }

  private static Optional<Path> document(Tenant tenant, Path folder) {
    return ConfigProvider.getConfig()
        .getOptionalValue("demo.policy.dir", String.class)
        .map(directory -> Path.of(directory).resolve(tenant.id() + ".txt"))
        .filter(Files::isReadable)
        .or(() -> Optional.of(folder.resolve("politik.md")).filter(Files::isReadable));
  }
}
