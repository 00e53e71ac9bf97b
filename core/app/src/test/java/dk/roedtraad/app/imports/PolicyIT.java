package dk.roedtraad.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A policy from the admin's page to the public one. */
@RunAsClient
@Tag("C13")
class PolicyIT extends TheApplication {
  private static final Municipality AT = Municipality.of("hent");
  private static final String TEXT =
      "TRYG HVER DAG\n\n"
          + "Indledning\n"
          + "Vi holder, hvad vi lover, og vi siger det, når vi ikke kan. Det gælder for alle"
          + " børn.\n\n"
          + "- først\n"
          + "- så\n";

  @Test
  void whatAnAdminPublishesAnybodyReads() {
    Sender admin = Sender.to(AT);
    AT.rows().run("delete from policy");
    Answer preview = admin.session().post("/admin/policy/preview", Map.of("text", TEXT));
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.body()).contains("Tryg hver dag", "<li>først</li>");
    assertThat(AT.rows().count("select count(*) from policy")).isZero();

    Answer first = admin.session().post("/admin/policy", Map.of("text", TEXT));
    assertThat(first.status()).isEqualTo(303);
    Answer page = Web.get(AT.host(), path(first));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Tryg hver dag</h1>", "ukendt", "<li>så</li>");
    assertThat(admin.session().post("/admin/policy", Map.of("text", TEXT)).status())
        .as("the same again")
        .isEqualTo(422);

    Answer second =
        admin.session().post("/admin/policy", Map.of("text", TEXT, "adopted", "2024-03-05"));
    assertThat(Web.get(AT.host(), path(second)).body())
        .contains("5. marts 2024", "Version 2", "Version 1");
    assertThat(Web.get(AT.host(), path(first)).body()).contains("Denne version gjaldt til");
    assertThat(Web.get(AT.host(), "/politik").body())
        .contains(path(second))
        .doesNotContain(path(first));
  }

  @Test
  void aPolicyThatIsNotThereIsNotThere() {
    assertThat(Web.get(AT.host(), "/politik/0190163d-8694-739b-aea5-966c26f8ad91").status())
        .isEqualTo(404);
    assertThat(Web.get(AT.host(), "/politik").status()).isEqualTo(200);
  }

  private static String path(Answer answer) {
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }
}
