package dk.roedtraad.app.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The manual to read tells what the document tells, in both languages and without a script. */
@RunAsClient
class ManualPageIT extends TheApplication {

  @Test
  void tellsOfEveryOperationInBothLanguages() {
    Answer danish = Web.get(here().host(), "/api");
    Answer english = Web.get(here().host(), "/api?language=en");
    assertThat(danish.status()).isEqualTo(200);
    assertThat(danish.header("Content-Type")).startsWith("text/html");
    for (ApiDocument.Described operation : ApiDocument.at(here()).operations()) {
      assertThat(danish.body()).contains("<code>" + operation.name() + "</code>");
      assertThat(english.body())
          .contains("<code>" + operation.name() + "</code>")
          .contains(escaped(operation.json().get("summary").getAsString()));
    }
    assertThat(danish.body())
        .contains("lang=\"da\"", "Log på", "Idempotency-Key", "If-Match", "key-reused");
    assertThat(english.body()).contains("lang=\"en\"", "Logging in");
  }

  @Test
  void needsNoScriptAndIsFoundFromHelp() {
    Answer page = Web.get(here().host(), "/api");
    String main = page.body().substring(page.body().indexOf("<main"));
    assertThat(main.substring(0, main.indexOf("</main>"))).doesNotContain("<script", " style=");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
    assertThat(Web.get(here().host(), "/help").body()).contains("href=\"/api\"");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static Municipality here() {
    return Municipality.of("prog");
  }
}
