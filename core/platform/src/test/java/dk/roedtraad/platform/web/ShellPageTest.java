package dk.roedtraad.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.platform.web.Shell.Audience;
import dk.roedtraad.platform.web.Shell.Crumb;
import dk.roedtraad.platform.web.Shell.Footer;
import dk.roedtraad.platform.web.Shell.Link;
import dk.roedtraad.platform.web.Shell.MenuItem;
import dk.roedtraad.platform.web.Shell.Person;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShellPageTest {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ShellPageTest.class.getClassLoader(), "dk.roedtraad.views.core");
  private static final Footer FOOTER =
      new Footer(
          "Alle opslag på et barn bliver skrevet ned.",
          new Link("Se, hvem der har kigget", "/log"));

  private final Texts danish = new Texts("da", List.of("web", "login"));

  @Test
  void shellShowsWhoIsLookingAndWhereTheyAre() {
    String page = page("layout.jte", shell("Mette Lindqvist", ""));

    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains(
            "<html lang=\"da\">",
            "<title>Børn · Rød Tråd</title>",
            "Køge Kommune",
            "Mette Lindqvist")
        .contains(
            "<a href=\"/children\" aria-current=\"page\">Børn</a>", "<a href=\"/\">Min dag</a>")
        .contains("<p>Indhold</p>", "href=\"/log\"", "value=\"token-1\"");
  }

  @Test
  void textsOfPeopleStayText() {
    String page = page("layout.jte", shell("<script>x</script>", "\"><script>y"));

    assertThat(page).doesNotContain("<script>x", "<script>y");
  }

  @Test
  void nothingInThePageNeedsMoreThanTheStrictPolicy() {
    String page = page("layout.jte", shell("Mette", "")) + page("public-layout.jte", visitor());

    assertThat(page)
        .doesNotContain(
            " style=", "<style", " onclick", " onload", "http:", "https:", "javascript:");
    assertThat(page).doesNotContainPattern("<script(?![^>]* src=\"/assets/)");
  }

  @Test
  void visitorsSeeNoMenuAndNoSearch() {
    assertThat(page("public-layout.jte", visitor()))
        .contains("Køge Kommune", "?language=en", "<p>Indhold</p>")
        .doesNotContain("/search", "/logout", "rt-menu");
  }

  @Test
  void fieldWithErrorIsTiedToItsWords() {
    String field =
        render(
            "part/field.jte",
            Map.of(
                "t",
                danish,
                "name",
                "who",
                "label",
                "Hvem?",
                "hint",
                "Skriv",
                "error",
                "Skriv et navn",
                "value",
                "\"x"));

    assertThat(field)
        .contains(
            "form-error",
            "aria-invalid=\"true\"",
            "aria-describedby=\"who-error who-hint\"",
            "for=\"who\"")
        .contains("value=\"&#34;x\"");
  }

  @Test
  void fieldWithoutErrorIsPlain() {
    String field = render("part/field.jte", Map.of("t", danish, "name", "who", "label", "Hvem?"));

    assertThat(field)
        .doesNotContain("form-error", "aria-invalid", "aria-describedby", "datalist", "list=");
  }

  @Test
  void choicesRememberTheAnswer() {
    Map<String, Object> question =
        Map.of(
            "t",
            danish,
            "name",
            "par",
            "label",
            "Talt med?",
            "value",
            "1",
            "choices",
            List.of(new Choice("0", "Nej"), new Choice("1", "Ja")));

    assertThat(render("part/radios.jte", question))
        .containsPattern("value=\"1\" checked")
        .containsOnlyOnce(" checked");
    assertThat(render("part/select.jte", question))
        .containsPattern("value=\"1\" selected")
        .containsOnlyOnce(" selected");
  }

  @Test
  void errorsLeadToTheirFields() {
    Map<String, Object> errors =
        Map.of(
            "t",
            danish,
            "errors",
            List.of(new FieldError("who", "Skriv et navn"), new FieldError("seen", "Skriv")));

    assertThat(render("part/errors.jte", errors))
        .contains("2 steder skal rettes", "href=\"#who\"", "href=\"#seen\"");
    assertThat(render("part/errors.jte", Map.of("t", danish, "errors", List.of()))).isBlank();
  }

  private String page(String template, Shell shell) {
    Map<String, Object> model = new HashMap<>();
    model.put("shell", shell);
    model.put("content", (Content) out -> out.writeContent("<p>Indhold</p>"));
    model.put("t", danish);
    return render(template, model);
  }

  private static String render(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    ENGINE.render(template, model, out);
    return out.toString();
  }

  private static Shell visitor() {
    return Shell.forVisitor("Ny bekymring", "Køge Kommune", "token-1", FOOTER);
  }

  private static Shell shell(String name, String searched) {
    return new Shell(
        "Børn",
        Audience.PROFESSIONAL,
        "Køge Kommune",
        new Person(name, "Børne- og ungerådgiver, Familiecentret"),
        List.of(new MenuItem("Min dag", "/", false), new MenuItem("Børn", "/children", true)),
        List.of(new Crumb("Min dag", "/"), new Crumb("Børn", null)),
        searched,
        "token-1",
        FOOTER);
  }
}
