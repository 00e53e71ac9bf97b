package dk.roedtraad.platform.access;

/**
 * What was asked for is not there for this caller: it does not exist, belongs to another
 * municipality, or is not theirs to see. The three look the same from outside.
 */
public class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotThere() {
    super("not there", null, false, false);
  }
}
