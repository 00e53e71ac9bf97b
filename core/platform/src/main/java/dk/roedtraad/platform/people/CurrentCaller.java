package dk.roedtraad.platform.people;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller of this request. Set once, by the session mechanism's filter. */
@RequestScoped
public class CurrentCaller {
  private @Nullable Caller caller;

  /** Makes this caller the one of the request. */
  public void is(Caller who) {
    caller = who;
  }

  /** The caller; empty when nobody is logged in. */
  public Optional<Caller> get() {
    return Optional.ofNullable(caller);
  }

  /**
   * The caller, on a route that is not open.
   *
   * @throws IllegalStateException when nobody is logged in: the gate should have refused
   */
  public Caller required() {
    return get().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
  }
}
