package dk.roedtraad.platform.manual.web;

import dk.roedtraad.platform.manual.OpenApi;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The OpenAPI document, in JSON. Takes the whole of {@code /openapi}, where the server would
 * otherwise describe every page and its own inside.
 */
@WebServlet({"/openapi", "/openapi/*"})
public class OpenApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private transient volatile Made made = new Made(LocalDate.MIN, new byte[0]);

  /** The document of one day. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Made(LocalDate day, byte[] document) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getPathInfo() != null) {
      response.setStatus(404);
      return;
    }
    byte[] document = document(WorkingDays.today());
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(document.length);
    response.getOutputStream().write(document);
  }

  private byte[] document(LocalDate today) {
    Made now = made;
    if (!now.day().equals(today)) {
      String text = OpenApi.document(today).toString();
      now = new Made(today, text.getBytes(StandardCharsets.UTF_8));
      made = now;
    }
    return now.document();
  }
}
