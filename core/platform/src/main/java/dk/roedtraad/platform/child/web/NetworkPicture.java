package dk.roedtraad.platform.child.web;

import dk.roedtraad.platform.child.ChildHead;
import dk.roedtraad.platform.picture.Caption;
import dk.roedtraad.platform.picture.Network;
import dk.roedtraad.platform.picture.NetworkMap;
import dk.roedtraad.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The people around a child as a picture: the same people, in the same order, as the list beneath.
 */
final class NetworkPicture {
  private static final List<String> ARENAS = List.of("HOME", "SCHOOL", "LEISURE", "PROFESSIONAL");

  private NetworkPicture() {}

  static String of(ChildHead head, Texts t) {
    List<Network.Person> people = new ArrayList<>();
    for (ChildHead.Person person : head.people()) {
      people.add(
          new Network.Person(
              person.name(),
              relation(person, t),
              Math.max(0, ARENAS.indexOf(person.arena())),
              person.closeness(),
              person.professional(),
              person.littleContact(),
              person.name().equals(head.coordinator())));
    }
    return NetworkMap.draw(
        new Network(
            new Caption(
                "net",
                t.of("child.network.title", head.givenName()),
                t.count("child.network.finding", people.size())),
            head.givenName(),
            List.of(
                t.of("child.network.ring.1"),
                t.of("child.network.ring.2"),
                t.of("child.network.ring.3")),
            ARENAS.stream().map(arena -> arena(arena, t)).toList(),
            people));
  }

  /** The relation in words: the family's as text, everybody else's as it was written. */
  static String relation(ChildHead.Person person, Texts t) {
    String key = "child.relation." + person.relation();
    return t.has(key) ? t.of(key) : person.relation();
  }

  private static Network.Arena arena(String arena, Texts t) {
    String name = t.of("child.arena." + arena);
    return new Network.Arena(name, t.of("child.arena." + arena + ".brief"));
  }
}
