package dk.roedtraad.app.stage;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is logged in at one municipality, over plain HTTP. */
public final class Session {
  private static final String COOKIE = "__Host-rt";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Municipality at;
  private final String token;
  private final String csrf;

  private Session(Municipality at, String token, String csrf) {
    this.at = at;
    this.token = token;
    this.csrf = csrf;
  }

  /** Logs in as a person would. */
  public static Session of(Municipality at, String username) {
    Answer answer =
        Web.post(
            at.host(), "/login", form(Map.of("username", username, "password", Given.PASSWORD)));
    String cookie = answer.header("Set-Cookie");
    if (answer.status() != 303 || !cookie.startsWith(COOKIE + "=")) {
      throw new IllegalStateException(
          username + " could not log in at " + at + ": " + answer.everything());
    }
    String token = cookie.substring(COOKIE.length() + 1, cookie.indexOf(';'));
    return new Session(at, token, csrf(at, token));
  }

  private static String csrf(Municipality at, String token) {
    String path = "/";
    for (int hops = 0; hops < 3; hops++) {
      Answer page = Web.get(at.host(), path, "Cookie", COOKIE + "=" + token);
      Matcher found = CSRF.matcher(page.body());
      if (found.find()) {
        return found.group(1);
      }
      path = page.header("Location").replaceFirst("^https?://[^/]+", "");
      if (path.isEmpty()) {
        break;
      }
    }
    throw new IllegalStateException("no page of " + at + " carries a token for forms");
  }

  public Municipality at() {
    return at;
  }

  public String token() {
    return token;
  }

  /** The token that must come back with every change. */
  public String csrfToken() {
    return csrf;
  }

  /** The cookie header of this session. */
  public String cookie() {
    return COOKIE + "=" + token;
  }

  public Answer get(String path) {
    return Web.get(at.host(), path, "Cookie", cookie());
  }

  /** Sends a form with the token for forms in it. */
  public Answer post(String path, String form) {
    return Web.post(
        at.host(), path, (form.isEmpty() ? "" : form + "&") + "_csrf=" + csrf, "Cookie", cookie());
  }

  /** Sends what a child drew, as the page's form does. */
  public Answer upload(String path, byte[] file) {
    return upload(path, file, "tegning.png", Map.of());
  }

  /** The same with a name and other fields; what is not given is what the child said today. */
  public Answer upload(String path, byte[] file, String name, Map<String, String> fields) {
    Map<String, String> all =
        new LinkedHashMap<>(
            Map.of("source", "DIRECT", "toldTo", "Pia", "on", LocalDate.now().toString()));
    all.putAll(fields);
    String edge = "----edge" + csrf.length();
    StringBuilder head = new StringBuilder();
    all.forEach(
        (field, value) ->
            head.append(
                    "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n")
                .append("Content-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n"));
    head.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
        .append(name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return Web.sendBytes(
        at.host(),
        path + "?_csrf=" + csrf,
        "multipart/form-data; boundary=" + edge,
        body.toByteArray(),
        "Cookie",
        cookie());
  }

  public Answer post(String path, Map<String, String> fields) {
    return post(path, form(fields));
  }

  /** The session of a program: the same token as a bearer's. */
  public Answer json(String method, String path, String body, String... headers) {
    String[] all = new String[headers.length + 4];
    all[0] = "Authorization";
    all[1] = "Bearer " + token;
    all[2] = "Accept";
    all[3] = "application/json";
    System.arraycopy(headers, 0, all, 4, headers.length);
    return Web.send(method, at.host(), path, "application/json", body, all);
  }

  /** Fields as a form sends them. */
  public static String form(Map<String, String> fields) {
    StringBuilder text = new StringBuilder();
    new LinkedHashMap<>(fields)
        .forEach(
            (name, value) ->
                text.append(text.length() == 0 ? "" : "&")
                    .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return text.toString();
  }
}
