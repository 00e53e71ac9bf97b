package dk.roedtraad.platform.web;

import java.util.List;

/**
 * A refusal that a person can understand and act on: nothing was saved, and the text says why and
 * what to do. Thrown by use cases at their boundary so that the transaction is given up.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final String key;
  private final transient Object[] arguments;
  private final transient List<Fault> faults;

  public Refusal(Problem problem, String key, Object... arguments) {
    super(key, null, false, false);
    this.problem = problem;
    this.key = key;
    this.arguments = arguments.clone();
    this.faults = List.of();
  }

  /** A refusal that names the fields to put right. */
  public Refusal(List<Fault> faults) {
    super(Problem.INVALID.key(), null, false, false);
    this.problem = Problem.INVALID;
    this.key = problem.key() + ".what";
    this.arguments = new Object[0];
    this.faults = List.copyOf(faults);
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

  /** What is wrong in which field; empty when it is no field's fault. */
  public List<FieldError> fields(Texts texts) {
    return faults.stream().map(fault -> fault.inWords(texts)).toList();
  }
}
