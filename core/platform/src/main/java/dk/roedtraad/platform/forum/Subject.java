package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda item is about: a child, or a group by its name.
 *
 * @param child null for a group
 * @param group the class, stairway or other group; empty for a child
 * @param concern where it came from; null when it was put on freely
 */
public record Subject(@Nullable UUID child, String group, @Nullable UUID concern) {

  public Subject {
    group = group.strip();
    if (child == null && group.isEmpty()) {
      throw new Refusal(Problem.INVALID, "forum.refuse.no-subject");
    }
    if (group.length() > 120) {
      throw new Refusal(Problem.INVALID, "forum.refuse.long-group");
    }
  }

  public static Subject ofChild(UUID child, @Nullable UUID concern) {
    return new Subject(child, "", concern);
  }

  public static Subject ofGroup(String group, @Nullable UUID concern) {
    return new Subject(null, group, concern);
  }
}
