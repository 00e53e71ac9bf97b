package dk.roedtraad.platform.web;

/**
 * A refusal that a person can understand and act on: nothing was saved, and the text says why and
 * what to do. Thrown by use cases at their boundary so that the transaction is given up.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String key;
  private final transient Object[] arguments;

  public Refusal(Problem problem, String key, Object... arguments) {
    super(key, null, false, false);
    this.problem = problem;
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** What kind of problem it is. */
  public Problem problem() {
    return problem;
  }

  /** The key of the text that says why and what to do. */
  public String key() {
    return key;
  }

  /** The refusal in the reader's language. */
  public String inWords(Texts texts) {
    return texts.of(key, arguments);
  }
}
