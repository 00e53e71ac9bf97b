package dk.roedtraad.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The municipality's own log-in, as {@code tenant.properties} describes it. What the provider knows
 * us by in secret is not among it: it stands in {@code secrets.properties}, or in the environment.
 */
final class LogInKeys {
  private static final String ROLE = "(professional|adviser|leader|tenant-admin)";
  private static final String LINE = "[^=;]+=\\s*" + ROLE + "\\s*(@\\s*[^;@=]+)?";

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "login.issuer",
          new Shape(
              "https://[^\\s?#]+|http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?(/[^\\s?#]*)?",
              "adressen, som udbyderens tokens nævner, med https",
              "the address that the provider's tokens name, with https"),
          "login.client-id",
          new Shape("\\S{1,200}", "navnet på os hos udbyderen", "who we are at the provider"),
          "login.scopes",
          new Shape("openid(\\s+\\S+)*", "openid og flere ord", "openid and further words"),
          "login.claim.groups",
          new Shape("\\S{1,200}", "navnet på et claim", "the name of a claim"),
          "login.claim.match",
          new Shape("\\S{1,200}", "navnet på et claim", "the name of a claim"),
          "login.match",
          new Shape("username|reference", "username eller reference", "username or reference"),
          "login.local",
          new Shape("all|emergency", "all eller emergency", "all or emergency"),
          "login.second-factor",
          new Shape("required|offered", "required eller offered", "required or offered"),
          "login.groups",
          new Shape(
              LINE + "(;\\s*" + LINE + ")*\\s*;?",
              "linjer som gruppe=leader@enhed med semikolon imellem",
              "lines such as group=leader@unit with semicolons between"));

  /** All of them. */
  static final Set<String> ALL = SHAPES.keySet();

  private record Shape(String pattern, String da, String en) {}

  private LogInKeys() {}

  /** What is wrong with them, a sentence each. */
  static List<String> problems(String file, Map<String, String> values) {
    List<String> problems = new ArrayList<>();
    new TreeMap<>(SHAPES)
        .forEach(
            (key, shape) -> {
              String value = values.getOrDefault(key, "");
              if (!value.isEmpty() && !Pattern.matches(shape.pattern(), value)) {
                problems.add(Reasons.badValue(file, key, value, shape.da(), shape.en()));
              }
            });
    boolean issuer = !values.getOrDefault("login.issuer", "").isEmpty();
    if (issuer && values.getOrDefault("login.client-id", "").isEmpty()) {
      problems.add(Reasons.missingKey(file, "login.client-id"));
    }
    if (!issuer && values.containsKey("login.client-id")) {
      problems.add(Reasons.missingKey(file, "login.issuer"));
    }
    return problems;
  }
}
