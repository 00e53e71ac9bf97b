package dk.roedtraad.platform.login;

import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the provider's groups give here, as the tenant writes it: {@code group=role}, {@code
 * group=role@unit} or {@code group:{unit}=role}, with semicolons between. The first line that fits
 * somebody decides the role; every line that fits adds its unit.
 *
 * @param lines in the tenant's order
 */
record GroupMapping(List<Line> lines) {
  private static final String UNIT = "{unit}";

  /**
   * One line.
   *
   * @param group matches the whole name of a group; its group {@code unit}, if any, is a unit's key
   * @param unit the key of a unit; empty when the group's name tells, or no unit is given
   */
  record Line(Pattern group, boolean unitInName, Role role, String unit) {}

  /**
   * What somebody gets.
   *
   * @param role what kind of work they do
   * @param units keys of units, in lower case; those they lead when the role is a leader's
   */
  record Given(Role role, Set<String> units) {}

  /**
   * @throws IllegalArgumentException when a line is none; the launcher has looked before
   */
  static GroupMapping parse(String text) {
    List<Line> lines = new ArrayList<>();
    for (String written : text.split(";", -1)) {
      String line = written.strip();
      if (!line.isEmpty()) {
        lines.add(line(line));
      }
    }
    return new GroupMapping(List.copyOf(lines));
  }

  private static Line line(String line) {
    int equals = line.lastIndexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("no group=role: " + line);
    }
    String name = line.substring(0, equals).strip();
    String[] gives = line.substring(equals + 1).strip().split("@", 2);
    int hole = name.indexOf(UNIT);
    String pattern =
        hole < 0
            ? Pattern.quote(name)
            : Pattern.quote(name.substring(0, hole))
                + "(?<unit>.+)"
                + Pattern.quote(name.substring(hole + UNIT.length()));
    return new Line(
        Pattern.compile(pattern),
        hole >= 0,
        role(gives[0].strip()),
        gives.length > 1 ? gives[1].strip().toLowerCase(Locale.ROOT) : "");
  }

  /** Whether the mapping says where people work; if not, the import does. */
  boolean givesUnits() {
    return lines.stream().anyMatch(line -> line.unitInName() || !line.unit().isEmpty());
  }

  /** What these groups give; empty when none of them is known here. */
  Optional<Given> of(List<String> groups) {
    Optional<Role> role = Optional.empty();
    Set<String> units = new LinkedHashSet<>();
    for (Line line : lines) {
      for (String group : groups) {
        Matcher found = line.group().matcher(group);
        if (found.matches()) {
          role = role.isPresent() ? role : Optional.of(line.role());
          if (line.unitInName()) {
            units.add(found.group("unit").toLowerCase(Locale.ROOT));
          } else if (!line.unit().isEmpty()) {
            units.add(line.unit());
          }
        }
      }
    }
    return role.map(given -> new Given(given, Set.copyOf(units)));
  }

  private static Role role(String word) {
    Role role = Role.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    if (role == Role.OPERATOR) {
      throw new IllegalArgumentException("no municipality gives the operator's role");
    }
    return role;
  }
}
