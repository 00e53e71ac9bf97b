package dk.roedtraad.benchmark.spring;

import com.zaxxer.hikari.HikariDataSource;
import dk.roedtraad.benchmark.page.Pool;
import dk.roedtraad.benchmark.page.RecordedPage;
import dk.roedtraad.benchmark.page.Replay;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@code /page/NAME}: the recorded statements, then the page through the engine. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class SpringPages {
  private static final Path FOLDER = Path.of(System.getProperty("benchmark.pages", "."));
  private static final String PACKAGE = "benchmark.views";

  private final Map<String, Served> pages = new ConcurrentHashMap<>();
  private final JdbcTemplate jdbc;

  private record Served(Replay replay, TemplateEngine engine, String template, List<String> t) {}

  public SpringPages(DataSource pool) {
    this.jdbc = new JdbcTemplate(pool);
  }

  public static void main(String[] arguments) {
    SpringApplication.run(SpringPages.class, arguments);
  }

  @Bean
  static HikariDataSource pool() {
    return Pool.open(FOLDER);
  }

  @GetMapping(path = "/page/{name}", produces = "text/html;charset=UTF-8")
  public byte[] page(@PathVariable("name") String name) {
    Served page = pages.computeIfAbsent(name, SpringPages::load);
    jdbc.execute((ConnectionCallback<Integer>) page.replay::run);
    return rendered(page);
  }

  private static byte[] rendered(Served page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    page.engine.render(page.template, page.t, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Served load(String name) {
    RecordedPage page = RecordedPage.load(FOLDER, name);
    HtmlTemplate template = HtmlTemplate.of(new String(page.html(), StandardCharsets.UTF_8));
    Path sources = FOLDER.resolve("jte-" + name);
    String file = name + ".jte";
    try {
      Files.createDirectories(sources);
      Files.writeString(sources.resolve(file), template.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path classes = FOLDER.resolve("classes-" + name);
    TemplateEngine compiler =
        TemplateEngine.create(
            new DirectoryCodeResolver(sources), classes, ContentType.Html, null, PACKAGE);
    compiler.setBinaryStaticContent(true);
    compiler.precompileAll();
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(classes, ContentType.Html, null, PACKAGE);
    engine.setBinaryStaticContent(true);
    Served served = new Served(new Replay(page), engine, file, template.values());
    if (!Arrays.equals(rendered(served), page.html())) {
      throw new IllegalStateException("the template of " + name + " makes another page");
    }
    return served;
  }
}
