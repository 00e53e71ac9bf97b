package dk.roedtraad.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of something as HTTP carries it: {@code "7"}. Reading tells it in {@code ETag};
 * whoever changes sends it back in {@code If-Match}, so that nobody writes over what a colleague
 * saved meanwhile.
 */
public final class Etag {
  private static final Pattern OURS = Pattern.compile("\"[0-9]{1,9}\"");

  private Etag() {}

  /** The header's value for a version. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /** The answer to a change: the version that stands now, and nothing to look at. */
  public static Response changed(int version) {
    return Response.noContent().header(HttpHeaders.ETAG, of(version)).build();
  }

  /**
   * The version that a change is based on.
   *
   * @throws Refusal when {@code If-Match} is missing or no version of ours; {@code *} is none
   */
  public static int version(@Nullable String ifMatch) {
    String text = ifMatch == null ? "" : ifMatch.strip();
    if (!OURS.matcher(text).matches()) {
      throw new Refusal(Problem.NO_VERSION, Problem.NO_VERSION.key() + ".what");
    }
    return Integer.parseInt(text.substring(1, text.length() - 1));
  }
}
