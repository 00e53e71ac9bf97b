package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.attack.PageList;
import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page as somebody sees it who has chosen English: all of it, with nothing left in Danish.
 */
@RunAsClient
class EnglishPagesIT extends TheApplication {
  private static final List<String> BUNDLES =
      List.of(
          "web",
          "problem",
          "people",
          "login",
          "emergency",
          "voice",
          "consent",
          "absence",
          "review",
          "organisation",
          "child",
          "thread",
          "work",
          "handover",
          "transition",
          "age",
          "concern",
          "forum",
          "intervention",
          "plan",
          "modules",
          "imports",
          "policy",
          "koege");
  private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
  private static final Pattern RAW_KEY =
      Pattern.compile("\\b(" + String.join("|", BUNDLES) + ")\\.[a-z-]+(\\.[a-z-]+)+\\b");
  private static final List<Danish> DANISH = new ArrayList<>();

  /** A Danish text, as a pattern for a whole piece of text. */
  private record Danish(String key, Pattern said) {}

  private static Municipality at;
  private static List<String> titles = List.of();

  @BeforeAll
  static void chooseEnglish() throws IOException {
    at = Municipality.of("bred");
    at.world();
    at.rows().run("update account set language = 'en'");
    titles = at.rows().texts("select distinct title from account");
    for (String bundle : BUNDLES) {
      Properties danish = bundle(bundle, "da");
      Properties english = bundle(bundle, "en");
      for (String key : danish.stringPropertyNames()) {
        String text = danish.getProperty(key);
        if (isRecognisable(text) && !isProperName(key) && !text.equals(english.getProperty(key))) {
          DANISH.add(new Danish(key, Pattern.compile(pattern(text))));
        }
      }
    }
    assertThat(DANISH.size()).isGreaterThan(800);
  }

  @AfterAll
  static void chooseDanish() {
    at.rows().run("update account set language = 'da'");
  }

  static Stream<PageList.Seen> pages() {
    return PageList.of(Municipality.of("bred"), false).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isAllInEnglish(PageList.Seen seen) {
    Answer answer =
        seen.username().isEmpty()
            ? Web.get(at.host(), seen.path(), "Accept-Language", "en")
            : at.world().session(seen.username()).get(seen.path());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("<html lang=\"en\">");
    List<String> left = new ArrayList<>();
    Matcher texts = TEXT.matcher(withoutDanishParts(answer.body()));
    while (texts.find()) {
      String text = texts.group(1).strip();
      if (isPeoplesOwn(text)) {
        continue;
      }
      if (RAW_KEY.matcher(text).find()) {
        left.add("a key: " + text);
      }
      DANISH.stream()
          .filter(danish -> danish.said().matcher(text).matches())
          .forEach(danish -> left.add(danish.key() + ": " + text));
    }
    assertThat(left).isEmpty();
  }

  /** With a place in it, a text must have so much of its own that no English one fits it. */
  private static boolean isRecognisable(String text) {
    String own = text.replaceAll("\\{\\d}", "").replaceAll("[^\\p{L}]", "");
    return own.length() >= (text.contains("{") ? 8 : 3);
  }

  /** Units and fora carry the names that the municipality gave them, in its own language. */
  private static boolean isProperName(String key) {
    return key.matches("\\w+\\.(unit|forum)\\..*\\.name");
  }

  /** What somebody of this municipality wrote, and the titles that people have there. */
  private static boolean isPeoplesOwn(String text) {
    return text.contains(at.world().canary()) || titles.contains(text);
  }

  /** What is marked as Danish is read aloud as Danish: the other language's name, a policy. */
  private static String withoutDanishParts(String body) {
    return body.replaceAll("(?s)<(\\w+)[^>]* lang=\"da\"[^>]*>.*?</\\1>", "");
  }

  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    Matcher places = Pattern.compile("\\{\\d}").matcher(text);
    while (places.find()) {
      pattern.append(Pattern.quote(text.substring(from, places.start()))).append(".*");
      from = places.end();
    }
    return pattern.append(Pattern.quote(text.substring(from))).toString();
  }

  private static Properties bundle(String name, String language) throws IOException {
    Properties texts = new Properties();
    String file = "/i18n/" + name + "_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(
            EnglishPagesIT.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
