package dk.roedtraad.platform.web;

import jakarta.persistence.OptimisticLockException;

/** A change built on a version that a colleague has replaced meanwhile; nothing was saved. */
public class Stale extends OptimisticLockException {
  private static final long serialVersionUID = 1L;

  private final int current;

  /**
   * @param current the version that stands now
   */
  public Stale(int current) {
    super("stale");
    this.current = current;
  }

  /** The version that stands now. */
  public int current() {
    return current;
  }
}
