package dk.roedtraad.platform.login;

/** The provider does not answer, or not in a way that can be understood. */
class ProviderAway extends Exception {
  private static final long serialVersionUID = 1L;

  ProviderAway(String what, Throwable cause) {
    super(what, cause);
  }
}
