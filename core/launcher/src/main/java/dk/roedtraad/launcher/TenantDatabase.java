package dk.roedtraad.launcher;

/**
 * Where one tenant's data lies. Names are random, so that they tell nothing when they are seen.
 *
 * @param server the server, with the provisioner's login
 * @param hex eight hexadecimal digits
 * @param appPassword password of the login the application uses
 * @param key encryption key, Base64
 */
record TenantDatabase(DatabaseAccess server, String hex, String appPassword, String key) {

  String schema() {
    return "s_" + hex;
  }

  String appRole() {
    return "t_" + hex;
  }

  String ownerRole() {
    return "o_" + hex;
  }

  String searchPath() {
    return schema() + ", ext";
  }

  String url() {
    return server.urlOf(Provisioner.DATABASE, options(schema() + ",ext"));
  }

  /**
   * Options of every address the application gets; the path is fixed before the first statement.
   */
  static String options(String searchPath) {
    return "currentSchema="
        + searchPath
        + "&prepareThreshold=1&reWriteBatchedInserts=true&assumeMinServerVersion=15"
        + "&connectTimeout=5&socketTimeout=120&tcpKeepAlive=true&ApplicationName=roedtraad";
  }

  @Override
  public String toString() {
    return schema() + " at " + server.url();
  }
}
