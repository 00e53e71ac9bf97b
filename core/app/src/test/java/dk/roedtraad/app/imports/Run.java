package dk.roedtraad.app.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run as the application tells of it in JSON; the first field of a name counts. */
record Run(String json) {

  String id() {
    return text("id");
  }

  String state() {
    return text("state");
  }

  String text(String field) {
    return found("\"" + field + "\":\"([^\"]*)\"");
  }

  int number(String field) {
    return Integer.parseInt(found("\"" + field + "\":(\\d+)"));
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + json);
    }
    return matcher.group(1);
  }
}
