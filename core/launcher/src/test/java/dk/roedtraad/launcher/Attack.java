package dk.roedtraad.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One hostile text out of a resource file, and what must come of it.
 *
 * @param state SQL state of the refusal: a mistake in the text must not pass for one
 */
record Attack(Expected expected, String state, String name, String why, String sql, String undo) {

  private static final String NOT_PERMITTED = "42501";

  enum Expected {
    DENIED,
    HARMLESS,
    HEALED,
    FOUND
  }

  static List<Attack> read(String resource) {
    List<Attack> attacks = new ArrayList<>();
    for (String block : text(resource).split("(?m)^--! ", -1)) {
      int line = block.indexOf('\n');
      String head = line < 0 ? "" : block.substring(0, line);
      int space = head.indexOf(' ');
      if (space < 0 || block.startsWith("--")) {
        continue;
      }
      String[] kind = head.substring(0, space).split("/", -1);
      String[] nameAndWhy = head.substring(space + 1).split(" :: ", -1);
      StringBuilder sql = new StringBuilder();
      StringBuilder undo = new StringBuilder();
      block
          .substring(line + 1)
          .lines()
          .forEach(
              one -> {
                if (one.startsWith("--~ ")) {
                  undo.append(one.substring(4));
                } else if (!one.isBlank()) {
                  sql.append(one).append('\n');
                }
              });
      attacks.add(
          new Attack(
              Expected.valueOf(kind[0]),
              kind.length > 1 ? kind[1] : NOT_PERMITTED,
              nameAndWhy[0],
              nameAndWhy.length > 1 ? nameAndWhy[1] : "",
              sql.toString().strip(),
              undo.toString()));
    }
    return attacks;
  }

  @Override
  public String toString() {
    return name;
  }

  private static String text(String resource) {
    try (InputStream in = Attack.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
