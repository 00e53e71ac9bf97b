package dk.roedtraad.app.stage;

/** A program that is logged in at one municipality over REST. */
public final class Program {
  private final Municipality at;
  private final String token;

  private Program(Municipality at, String token) {
    this.at = at;
    this.token = token;
  }

  public static Program loggedIn(Municipality at, String username) {
    Answer answer =
        Web.send(
            "POST",
            at.host(),
            "/api/v1/session",
            "application/json",
            "{\"username\":\"" + username + "\",\"password\":\"" + Given.PASSWORD + "\"}");
    if (answer.status() != 201) {
      throw new IllegalStateException(username + " got no token: " + answer.everything());
    }
    return new Program(at, answer.body().replaceFirst(".*\"token\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
  }

  /** The same with a session that is there already. */
  public static Program with(Municipality at, String token) {
    return new Program(at, token);
  }

  public Answer get(String path) {
    return Web.get(at.host(), path, "Authorization", "Bearer " + token);
  }

  /** Sends JSON. */
  public Answer send(String method, String path, String json, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Authorization";
    all[1] = "Bearer " + token;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return Web.send(method, at.host(), path, "application/json", json, all);
  }

  /** Sends a form, to what has no address for programs. */
  public Answer form(String path, String form) {
    return Web.post(at.host(), path, form, "Authorization", "Bearer " + token);
  }

  public void logOut() {
    Web.send(
        "DELETE", at.host(), "/api/v1/session", null, null, "Authorization", "Bearer " + token);
  }
}
