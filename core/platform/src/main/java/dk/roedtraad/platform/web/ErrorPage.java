package dk.roedtraad.platform.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The page a person meets when something goes wrong: what happened, what was saved, what to do. */
final class ErrorPage {
  private ErrorPage() {}

  /** The same for somebody who is logged in, in the frame of every page. */
  static Response inFrame(Frame frame, Problem problem, String detail, List<String> kept) {
    Texts t = frame.texts();
    String what = detail.isEmpty() ? t.of(problem.key() + ".what") : detail;
    return frame.page(
        problem.status(),
        "web/error.jte",
        t.of(problem.key() + ".title"),
        List.of(),
        Map.of("what", what, "kept", kept));
  }

  /**
   * @param detail what happened, instead of the usual words; empty for those
   * @param kept what was written and not saved; may be empty
   */
  static Response of(Problem problem, String language, String detail, List<String> kept) {
    Texts t = Languages.texts(language);
    String what = detail.isEmpty() ? t.of(problem.key() + ".what") : detail;
    Shell shell =
        Shell.forVisitor(
            t.of(problem.key() + ".title"), "", "", new Shell.Footer(t.of("web.foot"), null));
    return Views.page(
        problem.status(),
        "web/error.jte",
        Map.of("shell", shell, "t", t, "what", what, "kept", kept));
  }
}
