package dk.roedtraad.platform.web;

import java.util.Locale;

/**
 * What can go wrong, as code, status and text keys {@code problem.<name>.title} and {@code .what}.
 * Each says what happened, whether anything was saved, and what to do.
 */
public enum Problem {
  /** The body is no JSON object. */
  MALFORMED(400),
  LOG_IN_FIRST(401),
  NOT_OUR_FORM(403),
  NOT_THERE(404),
  NO_SUCH_METHOD(405),
  NOT_ACCEPTABLE(406),
  REFUSED(409),
  /** The first request with this idempotency key is still under way. */
  KEY_IN_USE(409),
  CONFLICT(412),
  TOO_LARGE(413),
  WRONG_TYPE(415),
  INVALID(422),
  /** The idempotency key belongs to another request. */
  KEY_REUSED(422),
  /** A change that does not say on which version it builds. */
  NO_VERSION(428),
  TOO_MANY(429),
  INTERNAL(500),
  MODULE_FAULT(503),
  /** The municipality is parked. */
  PARKED(503);

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What programs tell it by; never changes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The stem of its text keys. */
  public String key() {
    return "problem." + code();
  }
}
