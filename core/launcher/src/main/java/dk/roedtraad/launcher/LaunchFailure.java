package dk.roedtraad.launcher;

import java.io.Serial;

/** The platform cannot start. The message is one sentence that says what to do about it. */
public final class LaunchFailure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public LaunchFailure(String whatToDo) {
    super(whatToDo);
  }

  public LaunchFailure(String whatToDo, Throwable cause) {
    super(whatToDo, cause);
  }
}
