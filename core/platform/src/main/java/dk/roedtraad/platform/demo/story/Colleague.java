package dk.roedtraad.platform.demo.story;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the staff who plays a part.
 *
 * @param unit where they work; null when nowhere
 */
record Colleague(
    UUID id, String name, String title, String profession, @Nullable UUID unit, String unitName) {
  String firstName() {
    return name.split(" ", 2)[0];
  }
}
