package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.policy.Policies;
import dk.roedtraad.platform.policy.PublishPolicy;
import dk.roedtraad.platform.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Publishes a demo municipality's policy: the documents that the operator named for it, or else the
 * invented one of the tenant's folder.
 */
@ApplicationScoped
@Transactional
public class DemoPolicy {
  @Inject Policies policies;
  @Inject PublishPolicy publish;

  /**
   * Publishes all of them, or nothing when the municipality has a policy. A document of the same
   * title as the one before it becomes its next version.
   */
  public void load(Tenant tenant, Path folder, Caller admin) {
    if (policies.inForce().isEmpty()) {
      documents(tenant, folder).forEach(file -> publish(admin, file));
    }
  }

  private void publish(Caller admin, Path file) {
    try {
      publish.publish(admin, Files.readString(file), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Path> documents(Tenant tenant, Path folder) {
    Path invented = folder.resolve("politik.md");
    return ConfigProvider.getConfig()
        .getOptionalValues("demo.policies." + tenant.id(), String.class)
        .map(named -> named.stream().map(Path::of).toList())
        .orElseGet(() -> Files.isReadable(invented) ? List.of(invented) : List.of());
  }
}
