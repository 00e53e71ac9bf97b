package dk.roedtraad.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The page a person meets when something goes wrong: what happened, what was saved, what to do. */
final class ErrorPage {
  private ErrorPage() {}

  static Response of(Problem problem, String language, String detail) {
    Texts t = Languages.texts(language);
    String what = detail.isEmpty() ? t.of(problem.key() + ".what") : detail;
    Shell shell =
        Shell.forVisitor(
            t.of(problem.key() + ".title"), "", "", new Shell.Footer(t.of("web.foot"), null));
    return Views.page(
        problem.status(), "web/error.jte", Map.of("shell", shell, "t", t, "what", what));
  }
}
