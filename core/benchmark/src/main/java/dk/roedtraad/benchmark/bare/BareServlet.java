package dk.roedtraad.benchmark.bare;

import com.zaxxer.hikari.HikariDataSource;
import dk.roedtraad.benchmark.page.Pool;
import dk.roedtraad.benchmark.page.RecordedPage;
import dk.roedtraad.benchmark.page.Replay;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers {@code /page/NAME} with what was recorded, after sending what was recorded. */
@WebServlet("/page/*")
public class BareServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Path folder = Path.of(System.getProperty("benchmark.pages", "."));
  private final transient HikariDataSource pool = Pool.open(folder);
  private final transient Map<String, Served> pages = new ConcurrentHashMap<>();

  private record Served(Replay replay, byte[] html) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = request.getPathInfo().substring(1);
    Served page = pages.computeIfAbsent(name, this::load);
    try (Connection connection = pool.getConnection()) {
      page.replay.run(connection);
    } catch (SQLException e) {
      throw new ServletException(e);
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.html.length);
    response.getOutputStream().write(page.html);
  }

  @Override
  public void destroy() {
    pool.close();
  }

  private Served load(String name) {
    RecordedPage page = RecordedPage.load(folder, name);
    return new Served(new Replay(page), page.html());
  }
}
