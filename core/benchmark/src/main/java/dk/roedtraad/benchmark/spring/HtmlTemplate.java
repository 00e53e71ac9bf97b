package dk.roedtraad.benchmark.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template made of a finished page: its tags stand in the template, every text between two tags
 * is a value that the engine writes and escapes. Rendered with its values it is the same page.
 *
 * @param source in the language of the template engine
 * @param values the texts, not escaped
 */
record HtmlTemplate(String source, List<String> values) {
  private static final Pattern TEXT = Pattern.compile(">([^<>@$]*[^<>@$\\s][^<>@$]*)<");

  static HtmlTemplate of(String html) {
    StringBuilder source = new StringBuilder("@param java.util.List<String> t\n");
    List<String> values = new ArrayList<>();
    Matcher text = TEXT.matcher(html);
    int done = 0;
    while (text.find()) {
      String plain = plain(text.group(1));
      if (!escaped(plain).equals(text.group(1))) {
        continue;
      }
      source.append(html, done, text.start(1)).append("${t.get(" + values.size() + ")}");
      values.add(plain);
      done = text.end(1);
    }
    return new HtmlTemplate(source.append(html, done, html.length()).toString(), values);
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
