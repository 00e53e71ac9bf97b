package dk.roedtraad.launcher;

/**
 * Why a tenant is parked, in Danish and English: the sentence is shown on the tenant's own page.
 */
final class Reasons {

  private Reasons() {}

  static String unknownKey(String file, String key, String nearest) {
    String da = nearest.isEmpty() ? "." : " Mente du \"" + nearest + "\"?";
    String en = nearest.isEmpty() ? "." : " Did you mean \"" + nearest + "\"?";
    return both(
        file,
        "Nøglen \"" + key + "\" findes ikke" + (nearest.isEmpty() ? da : "." + da),
        "The key \"" + key + "\" does not exist" + (nearest.isEmpty() ? en : "." + en));
  }

  static String missingKey(String file, String key) {
    return both(file, "Nøglen \"" + key + "\" mangler.", "The key \"" + key + "\" is missing.");
  }

  static String repeatedKey(String file, String key) {
    return both(
        file, "Nøglen \"" + key + "\" står to gange.", "The key \"" + key + "\" is there twice.");
  }

  static String badValue(String file, String key, String value, String da, String en) {
    return both(
        file,
        "\"" + key + "\" er \"" + value + "\", men skal være " + da + ".",
        "\"" + key + "\" is \"" + value + "\" but must be " + en + ".");
  }

  static String unreadable(String file, String detail) {
    return both(
        file,
        "Filen kan ikke læses: gem den som UTF-8 (" + detail + ").",
        "The file cannot be read: save it as UTF-8 (" + detail + ").");
  }

  static String shared(String file, String key, String value, String others) {
    return both(
        file,
        "\"" + key + "\" = \"" + value + "\" bruges også af " + others + ".",
        "\"" + key + "\" = \"" + value + "\" is also used by " + others + ".");
  }

  static String unreachable(String detail) {
    return both(
        "database",
        "Serveren i \"db.url\" kan ikke bruges (" + detail + ").",
        "The server in \"db.url\" cannot be used (" + detail + ").");
  }

  static String lostKey(String secrets) {
    return both(
        secrets,
        "Krypteringsnøglen mangler eller er en anden end den, data er krypteret med; læg den rette fil tilbage.",
        "The encryption key is missing or is not the one the data was encrypted with; restore the right file.");
  }

  static String migration(String folder, String detail) {
    return both(
        "db/migration/" + folder,
        "Databasen kunne ikke opdateres (" + detail + ").",
        "The database could not be migrated (" + detail + ").");
  }

  static String different(String detail) {
    return both(
        "database",
        "Tabellerne er ikke dem, de andre kommuner har (" + detail + ").",
        "The tables are not those the other tenants have (" + detail + ").");
  }

  static String notIsolated(String detail) {
    return both(
        "database",
        "Adgangen er ikke lukket om kommunens egne data (" + detail + ").",
        "Access is not confined to the tenant's own data (" + detail + ").");
  }

  private static String both(String where, String danish, String english) {
    return where + ": " + danish + " / " + english;
  }
}
