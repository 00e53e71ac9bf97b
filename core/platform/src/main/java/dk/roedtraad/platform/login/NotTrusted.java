package dk.roedtraad.platform.login;

/** The provider answered, and what it answered does not hold: a code or a token is refused. */
class NotTrusted extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param what why, for the log; never a token, and nothing that came from outside
   */
  NotTrusted(String what) {
    super(what);
  }
}
