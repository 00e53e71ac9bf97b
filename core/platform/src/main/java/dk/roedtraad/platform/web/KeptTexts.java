package dk.roedtraad.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody wrote in a form that was refused as a whole: shown on the page that says why, so
 * that nothing of it is lost. Only prose is kept, never a choice, a key or a password.
 */
final class KeptTexts {
  private static final String ATTRIBUTE = KeptTexts.class.getName();
  private static final Pattern PROSE = Pattern.compile("(?s).*\\S\\s+\\S.*");
  private static final int MOST = 40;

  private KeptTexts() {}

  /** Remembers the form of this request, as it came. */
  static void remember(HttpServletRequest request, String form) {
    request.setAttribute(ATTRIBUTE, form);
  }

  /** The texts of the form, in its order; empty when there was none or it was not read. */
  static List<String> of(HttpServletRequest request) {
    List<String> texts = new ArrayList<>();
    if (request.getAttribute(ATTRIBUTE) instanceof String form) {
      for (String pair : Arrays.stream(form.split("&")).limit(MOST).toList()) {
        int equals = pair.indexOf('=');
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        String name = equals < 0 ? "" : pair.substring(0, equals).toLowerCase(Locale.ROOT);
        if (!name.startsWith("_") && !name.contains("password") && isProse(value)) {
          texts.add(value.strip());
        }
      }
    }
    return texts;
  }

  private static boolean isProse(String value) {
    return PROSE.matcher(value.strip()).matches();
  }

  /** A form that was cut off may end in the middle of a letter. */
  private static String decoded(String value) {
    String whole = value.replaceFirst("%[0-9A-Fa-f]?$", "");
    try {
      return URLDecoder.decode(whole, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
