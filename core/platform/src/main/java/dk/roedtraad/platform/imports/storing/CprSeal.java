package dk.roedtraad.platform.imports.storing;

/** Makes a CPR number unreadable without the tenant's key, and findable with it. */
public interface CprSeal {
  byte[] seal(String digits);

  byte[] fingerprint(String digits);
}
