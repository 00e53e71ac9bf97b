package dk.roedtraad.app.attack;

import dk.roedtraad.app.stage.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the suite must know of each route that the program cannot tell: with what its ids are
 * filled, what a body looks like, and whether a child stands on the page. {@code routes.book}
 * explains its own lines.
 */
public final class RouteBook {
  private static final Pattern WORD = Pattern.compile("\\{\\$(\\w+)}");
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * One line of the book.
   *
   * @param ids what fills each variable of the path: a name in the {@link World}, or a fixed word
   *     in quotes
   * @param query after the question mark, with names of the world in braces
   * @param body a form or JSON, with names of the world in braces; null for none
   * @param showsChild whether whoever may come sees the child
   * @param boundToChild whether somebody without relation to the child is turned away
   * @param isVolatile whether it answers otherwise every time
   * @param endsSession whether whoever asks is logged out
   * @param isPart whether it answers a part of a page only
   * @param who the user name that goes in, where not just anybody with the role
   */
  public record Entry(
      String name,
      Map<String, String> ids,
      String query,
      String body,
      boolean showsChild,
      boolean boundToChild,
      boolean endsSession,
      boolean isVolatile,
      boolean isPart,
      String who) {

    /** The names in the world that this route is filled with. */
    public List<String> holes() {
      List<String> names = new ArrayList<>();
      ids.values().stream().filter(v -> !v.startsWith("'")).forEach(names::add);
      Matcher found = HOLE.matcher(query + (body == null ? "" : body));
      while (found.find()) {
        names.add(found.group(1));
      }
      return names.stream().distinct().toList();
    }

    /** The address, with ids from wherever. */
    public String address(Route route, Function<String, UUID> filler) {
      String path = route.path();
      for (String variable : route.variables()) {
        String with = ids.getOrDefault(variable, "?");
        String value =
            with.startsWith("'") ? with.substring(1, with.length() - 1) : filler.apply(with) + "";
        path = path.replace("{" + variable + "}", value);
      }
      return path.replace("*", "roedtraad.css")
          + (query.isEmpty() ? "" : "?" + filled(query, filler));
    }

    public String body(World own, Function<String, UUID> filler) {
      return body == null
          ? null
          : filled(WORD.matcher(body).replaceAll(word -> own.word(word.group(1))), filler);
    }

    private static String filled(String text, Function<String, UUID> filler) {
      return HOLE.matcher(text).replaceAll(hole -> String.valueOf(filler.apply(hole.group(1))));
    }
  }

  public static RouteBook read() {
    RouteBook book = new RouteBook();
    try (InputStream in = RouteBook.class.getResourceAsStream("/routes.book")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.replaceAll("\n[ \\t]+(?=\\S)", " ").lines().forEach(book::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return book;
  }

  /** A book of these lines. */
  static RouteBook of(String... lines) {
    RouteBook book = new RouteBook();
    Stream.of(lines).forEach(book::line);
    return book;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] halves = line.split(" \\| ", 2);
    String[] words = halves[0].strip().split("\\s+");
    Map<String, String> ids = new HashMap<>();
    String query = "";
    String who = "";
    boolean shows = false;
    boolean bound = false;
    boolean ends = false;
    boolean flutters = false;
    boolean part = false;
    for (int i = 2; i < words.length; i++) {
      String word = words[i];
      if (word.equals("shows-child")) {
        shows = true;
        bound = true;
      } else if (word.equals("of-child")) {
        bound = true;
      } else if (word.equals("ends-session")) {
        ends = true;
      } else if (word.equals("volatile")) {
        flutters = true;
      } else if (word.equals("part")) {
        part = true;
      } else if (word.startsWith("?")) {
        query = word.substring(1);
      } else if (word.startsWith("@")) {
        who = word.substring(1);
      } else if (word.contains("=")) {
        ids.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      } else {
        throw new IllegalArgumentException("routes.book does not know \"" + word + "\": " + line);
      }
    }
    String name = words[0] + " " + words[1];
    entries.put(
        name,
        new Entry(
            name,
            ids,
            query,
            halves.length == 1 ? null : halves[1].strip(),
            shows,
            bound,
            ends,
            flutters,
            part,
            who));
  }

  public Optional<Entry> of(Route route) {
    return Optional.ofNullable(entries.get(route.name()));
  }

  /** What the book has to be told, a sentence each; empty when it knows every route. */
  public List<String> missing(List<Route> routes) {
    List<String> sentences = new ArrayList<>();
    for (Route route : routes) {
      Optional<Entry> entry = of(route);
      if (entry.isEmpty()) {
        sentences.add(
            "routes.book does not know "
                + route.name()
                + " ("
                + route.from()
                + "): add a line \""
                + route.name()
                + "\" with what fills "
                + route.variables()
                + (route.reads() ? "" : " and, after \" | \", a body")
                + ".");
      } else if (!entry.get().ids().keySet().containsAll(route.variables())) {
        sentences.add(
            "routes.book fills only "
                + entry.get().ids().keySet()
                + " of "
                + route.name()
                + ": say what fills "
                + route.variables()
                + ".");
      }
      if (!route.open() && route.roles().isEmpty()) {
        sentences.add(
            route.name()
                + " ("
                + route.from()
                + ") says neither @AllowedTo nor @Open: say who may come.");
      }
    }
    List<String> known = routes.stream().map(Route::name).toList();
    for (String name : entries.keySet()) {
      if (!known.contains(name)) {
        sentences.add("routes.book has a line for " + name + ", which is gone: remove it.");
      }
    }
    return sentences;
  }
}
