package dk.roedtraad.benchmark;

import dk.roedtraad.benchmark.page.Pool;
import dk.roedtraad.benchmark.page.RecordedPage;
import dk.roedtraad.benchmark.page.Step;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of a page alone, prepared, sent by PostgreSQL's own program. */
final class PgbenchSide implements Side {
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  private final int clients;
  private final Pool login;
  private final String database;
  private final List<String> command = new ArrayList<>();

  PgbenchSide(String program, int clients, RecordedPage page, Pool login, Path folder)
      throws IOException {
    this.clients = clients;
    this.login = login;
    Path script = folder.resolve(page.name() + ".sql");
    URI server = URI.create(login.url().replace("jdbc:", ""));
    database = server.getPath().substring(1);
    command.addAll(List.of(program, "-n", "-M", "prepared", "-f", script.toString()));
    command.addAll(List.of("-h", server.getHost(), "-p", String.valueOf(server.getPort())));
    command.addAll(List.of("-U", login.user(), "-j", "2"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < page.steps().size(); i++) {
      text.append(line(page.steps().get(i), "v" + i + "_")).append(";\n");
    }
    Files.writeString(script, text);
  }

  @Override
  public String name() {
    return "pgbench";
  }

  @Override
  public Outcome load(int seconds) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("-c", String.valueOf(clients), "-T", String.valueOf(seconds), database));
    String text = Programs.run(Map.of("PGPASSWORD", login.password()), all);
    Matcher rate = RATE.matcher(text);
    if (!rate.find()) {
      throw new IOException(text);
    }
    double perSecond = Double.parseDouble(rate.group(1));
    return new Outcome(perSecond, clients * 1000 / perSecond, 0, 0);
  }

  /**
   * Values become variables, which the program sends as parameters of a prepared statement; it has
   * none that are null or empty.
   */
  private String line(Step step, String prefix) {
    Matcher place = PLACE.matcher(step.sql());
    StringBuilder line = new StringBuilder();
    while (place.find()) {
      String value = step.values().get(Integer.parseInt(place.group(1)) - 1);
      String variable = prefix + place.group(1);
      if (value == null || value.isEmpty()) {
        place.appendReplacement(line, value == null ? "null" : "''");
      } else if (value.equals(Step.FRESH)) {
        place.appendReplacement(line, "gen_random_uuid()");
      } else {
        place.appendReplacement(line, ":" + variable);
        command.addAll(List.of("-D", variable + "=" + value));
      }
    }
    return place.appendTail(line).toString();
  }
}
