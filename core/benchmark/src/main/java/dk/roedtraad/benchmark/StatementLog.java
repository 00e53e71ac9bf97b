package dk.roedtraad.benchmark;

import dk.roedtraad.benchmark.page.RecordedPage;
import dk.roedtraad.benchmark.page.Step;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the application really sends, read from PostgreSQL's own log with every statement and value
 * in it. Open only while pages are recorded: writing it costs time.
 */
final class StatementLog implements AutoCloseable {
  private static final int TRIES = 10;
  private static final Pattern ENTRY =
      Pattern.compile("^~(\\w*)~(LOG|DETAIL):  (.*(?:\\n\\t.*)*)", Pattern.MULTILINE);
  private static final Pattern STATEMENT =
      Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Database database;
  private final Path file;
  private final String login;

  /**
   * @param login whose statements count
   */
  StatementLog(Database database, Path file, String login) throws SQLException {
    this.database = database;
    this.file = file;
    this.login = login;
    database.run(
        "alter system set log_line_prefix = '~%u~'",
        "alter system set log_statement = 'all'", "select pg_reload_conf()");
  }

  /** Records a page. What differs between two requests and is a key must be new each time. */
  RecordedPage record(String name, Visitor visitor, String path)
      throws IOException, InterruptedException {
    List<Step> before = List.of();
    for (int i = 0; i < TRIES; i++) {
      long from = length();
      byte[] html = visitor.page(path).body();
      TimeUnit.MILLISECONDS.sleep(200);
      List<Step> now = since(from);
      if (!now.isEmpty() && sqls(now).equals(sqls(before))) {
        return new RecordedPage(name, html, withFreshKeys(before, now));
      }
      before = now;
    }
    throw new IOException(path + " sends other statements each time: " + sqls(before));
  }

  @Override
  public void close() throws SQLException {
    database.run(
        "alter system reset log_line_prefix",
        "alter system reset log_statement",
        "select pg_reload_conf()");
  }

  private long length() throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.size();
    }
  }

  private List<Step> since(long from) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      byte[] bytes = Channels.newInputStream(channel.position(from)).readAllBytes();
      return steps(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private List<Step> steps(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher entry = ENTRY.matcher(text);
    while (entry.find()) {
      String said = entry.group(3).replace("\n\t", "\n");
      Matcher statement = STATEMENT.matcher(said);
      if (!entry.group(1).equals(login)) {
        continue;
      }
      if (entry.group(2).equals("LOG") && statement.matches()) {
        steps.add(new Step(statement.group(1).strip(), List.of()));
      } else if (entry.group(2).equals("DETAIL") && !steps.isEmpty()) {
        int last = steps.size() - 1;
        steps.set(last, new Step(steps.get(last).sql(), values(said)));
      }
    }
    return steps;
  }

  private static List<@Nullable String> values(String said) {
    List<@Nullable String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(said);
    while (value.find()) {
      values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
    }
    return values;
  }

  private static List<String> sqls(List<Step> steps) {
    return steps.stream().map(Step::sql).toList();
  }

  private static List<Step> withFreshKeys(List<Step> before, List<Step> now) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      @Nullable String[] values = now.get(i).values().toArray(String[]::new);
      for (int place = 0; place < values.length; place++) {
        String value = values[place];
        if (value != null
            && KEY.matcher(value).matches()
            && !Objects.equals(value, before.get(i).values().get(place))) {
          values[place] = Step.FRESH;
        }
      }
      steps.add(new Step(now.get(i).sql(), Arrays.asList(values)));
    }
    return steps;
  }
}
