package dk.roedtraad.app.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.app.stage.Answer;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Rows;
import dk.roedtraad.app.stage.Session;
import dk.roedtraad.app.stage.TheApplication;
import dk.roedtraad.app.stage.Web;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The family is told when and why somebody looked, not who; on a page and on paper alike. */
@RunAsClient
@Tag("B5")
class ExtractIT extends TheApplication {
  private static final Municipality AT = Municipality.of("naer");

  private final Handed team = Handed.in(AT);
  private final Rows rows = team.rows();
  private final Session giver = Session.of(AT, "g" + team.mark());

  @Test
  @Tag("check-12")
  void saysWhenAndWhyWithoutNames() {
    giver.get("/children/" + team.child());
    giver.get("/children/" + team.child() + "/plan");
    assertThat(giver.get("/children/" + team.child() + "/looks").body())
        .contains("Udskrift til familien");
    String page = main(giver.get("/children/" + team.child() + "/looks/extract"));
    assertThat(page).contains("Hverdagen", "plan og mål", "databeskyttelsesloven § 22");
    assertThat(page.replaceFirst("(?s)<dl class=\"rt-facts\">.*?</dl>", ""))
        .as("whoever looked is not named")
        .doesNotContain("Gerda Giver");
  }

  @Test
  void aSuspicionOfAbuseIsNotTold() {
    var concern =
        AT.given("").concern(team.child(), AT.world().id("unit"), team.giver(), team.giver());
    giver.get("/concerns/" + concern);
    assertThat(main(giver.get("/children/" + team.child() + "/looks/extract")))
        .as("the control: a concern is told")
        .contains("En bekymring");
    rows.run("update concern set suspects_abuse = true where id = ?", concern);
    assertThat(main(giver.get("/children/" + team.child() + "/looks/extract")))
        .doesNotContain("En bekymring", "en bekymring");
  }

  @Test
  void onPaperItIsTheSameAndReadableByEverybody() throws Exception {
    giver.get("/children/" + team.child() + "/plan");
    HttpResponse<byte[]> answer = paper("/children/" + team.child() + "/looks/extract.pdf");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    try (PDDocument paper = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Nær Prøvekommune", "plan og mål", "Hverdagen")
          .doesNotContain("Gerda Giver");
      assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("da");
      assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
      assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(paper.getDocumentInformation().getTitle()).startsWith("Hvem har set på");
      paper
          .getPage(0)
          .getResources()
          .getFontNames()
          .forEach(
              name -> {
                try {
                  assertThat(paper.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
                } catch (java.io.IOException e) {
                  throw new IllegalStateException(e);
                }
              });
    }
    assertThat(
            rows.count(
                "select count(*) from read_log where child_id = ? and action = 'EXPORT' and section ="
                    + " 'looks'",
                team.child()))
        .isEqualTo(1);
  }

  private HttpResponse<byte[]> paper(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Web.port() + path))
                .header("Host", AT.host())
                .header("Cookie", giver.cookie())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String main(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    String body = answer.body();
    return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
  }
}
