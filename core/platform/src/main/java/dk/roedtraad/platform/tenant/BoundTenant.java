package dk.roedtraad.platform.tenant;

import dk.roedtraad.api.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant of the work at hand. The only thread-local in the platform. */
public final class BoundTenant {
  private static final ThreadLocal<@Nullable TenantId> CURRENT = new ThreadLocal<>();

  private BoundTenant() {}

  /** The tenant of this thread; empty when none was bound. */
  public static Optional<TenantId> get() {
    return Optional.ofNullable(CURRENT.get());
  }

  /**
   * The tenant of this thread.
   *
   * @throws IllegalStateException when none was bound: work without a tenant gets nothing
   */
  public static TenantId required() {
    return get().orElseThrow(() -> new IllegalStateException("no tenant is bound to this thread"));
  }

  /**
   * Binds the tenant until the scope is closed.
   *
   * @throws IllegalStateException when another tenant is bound: a thread serves one at a time
   */
  static Scope bind(TenantId tenant) {
    TenantId before = CURRENT.get();
    if (before != null && !before.equals(tenant)) {
      throw new IllegalStateException("this thread already serves " + before);
    }
    CURRENT.set(tenant);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      }
    };
  }

  /** Ends a binding. */
  @FunctionalInterface
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
