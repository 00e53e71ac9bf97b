package dk.roedtraad.app.attack;

import dk.roedtraad.platform.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way into the application.
 *
 * @param method an HTTP method
 * @param path with variables in braces, {@code /concerns/{id}/assess}
 * @param open whether anybody may come
 * @param roles who may come otherwise; empty when the route says nothing, and nobody may
 * @param from where it was found
 */
public record Route(String method, String path, boolean open, Set<Role> roles, String from) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  /** The name under which the book lists it. */
  public String name() {
    return method + " " + path;
  }

  /** The variables of the path, in order. */
  public List<String> variables() {
    List<String> names = new ArrayList<>();
    Matcher found = VARIABLE.matcher(path);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }

  /** Whether it answers programs. */
  public boolean isForPrograms() {
    return path.startsWith("/api/");
  }

  /** Whether asking changes nothing. */
  public boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  @Override
  public String toString() {
    return name();
  }
}
