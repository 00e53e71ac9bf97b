package dk.roedtraad.platform.modules;

import dk.roedtraad.api.ModuleId;
import dk.roedtraad.platform.tenant.BoundTenant;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The one way from core into what a module computes: time-boxed, and any failure costs that one
 * answer only. What keeps failing is left out for a while. Java cannot stop a loop; the thread is
 * given up, not killed.
 */
@ApplicationScoped
public class ModuleGuard {
  private static final Logger LOG = Logger.getLogger(ModuleGuard.class.getName());
  private static final Duration TIME = Duration.ofMillis(500);
  private static final int FAILURES = 3;
  private static final Duration REST = Duration.ofMinutes(1);

  private final Map<String, Failing> failing = new ConcurrentHashMap<>();

  private final ManagedExecutorService executor = executor();

  /** The module's answer; empty when it failed, was too slow, or is resting after failures. */
  public <T> Optional<T> ask(ModuleId module, String key, Supplier<T> question) {
    String name = BoundTenant.required() + "/" + key;
    Failing before = failing.getOrDefault(name, Failing.NOT);
    if (before.isResting(Instant.now())) {
      return Optional.empty();
    }
    Future<T> answer = executor.submit(question::get);
    try {
      Optional<T> given = Optional.ofNullable(answer.get(TIME.toMillis(), TimeUnit.MILLISECONDS));
      failing.remove(name);
      return given;
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      failing.put(name, before.again(Instant.now()));
      LOG.log(
          Level.WARNING,
          "tenant {2}, module {0}, {1}: {3}",
          new Object[] {module, key, BoundTenant.required(), String.valueOf(e)});
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @SuppressWarnings("BanJNDI") // the name is a constant and the registry is the server's own
  private static ManagedExecutorService executor() {
    try {
      return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no executor", e);
    }
  }

  private record Failing(int times, Instant last) {
    static final Failing NOT = new Failing(0, Instant.EPOCH);

    Failing again(Instant now) {
      return new Failing(times + 1, now);
    }

    boolean isResting(Instant now) {
      return times >= FAILURES && now.isBefore(last.plus(REST));
    }
  }
}
