package dk.roedtraad.testkit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One script, as the statements that stand in it.
 *
 * @param statements in lower case, without comments, the contents of quoted text left out
 */
record MigrationScript(List<String> statements) {
  private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");

  static MigrationScript of(String text) {
    String bare = COMMENT.matcher(QUOTED.matcher(text).replaceAll("''")).replaceAll(" ");
    return new MigrationScript(
        Stream.of(bare.split(";", -1))
            .map(one -> one.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
            .filter(one -> !one.isEmpty())
            .toList());
  }
}
