package dk.roedtraad.platform.web;

/**
 * What can go wrong, as code, status and text keys {@code problem.<name>.title} and {@code .what}.
 * Each says what happened, whether anything was saved, and what to do.
 */
public enum Problem {
  NOT_THERE(404),
  LOG_IN_FIRST(401),
  NOT_OUR_FORM(403),
  INVALID(422),
  REFUSED(409),
  CONFLICT(412),
  TOO_LARGE(413),
  TOO_MANY(429),
  MODULE_FAULT(503),
  INTERNAL(500);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The stem of its text keys. */
  public String key() {
    return "problem." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
