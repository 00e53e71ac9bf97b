package dk.roedtraad.platform.picture;

import java.util.List;

/**
 * The people around a child, as the child has placed them.
 *
 * @param child the name in the middle
 * @param rings three names, the closest first: "Tættest på", "Vigtig", "Kender"
 * @param arenas four, clockwise from the top left
 * @param people numbered from 1 in this order; the list beneath and the table use the same numbers
 */
public record Network(
    Caption caption, String child, List<String> rings, List<Arena> arenas, List<Person> people) {

  public Network {
    rings = List.copyOf(rings);
    arenas = List.copyOf(arenas);
    people = List.copyOf(people);
    if (rings.size() != 3 || arenas.size() != 4) {
      throw new IllegalArgumentException("a network map has three rings and four arenas");
    }
  }

  /**
   * Where people belong.
   *
   * @param brief the name where there is little room
   */
  public record Arena(String name, String brief) {}

  /**
   * Somebody around the child.
   *
   * @param relation "mormor", "pædagog, SFO"
   * @param arena 0 to 3, a place in the list of arenas
   * @param closeness 1 closest to 3, the child's own placing
   * @param professional a square, otherwise a circle
   * @param littleContact a dashed tie
   * @param coordinator the thread is the tie
   */
  public record Person(
      String name,
      String relation,
      int arena,
      int closeness,
      boolean professional,
      boolean littleContact,
      boolean coordinator) {
    public Person {
      if (arena < 0 || arena > 3 || closeness < 1 || closeness > 3) {
        throw new IllegalArgumentException(
            "arena is 0-3 and closeness 1-3, were " + arena + " and " + closeness);
      }
    }
  }
}
