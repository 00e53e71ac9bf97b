package dk.roedtraad.api.tool;

import java.util.Set;

/**
 * A page of the module's own, and where core leads people to it. Its text is {@code <key>.name}.
 *
 * @param key beginning with the module's id
 * @param path under {@code /m/<module id>/}, without a leading slash; the address of a child's page
 *     gets {@code ?child=<id>}
 * @param place where its link stands
 * @param roles who sees the link; the same that the route lets in
 * @since 1.0
 */
public record Tool(String key, String path, Place place, Set<StaffRole> roles) {

  /** Where core leads people to the page. */
  public enum Place {
    /** In the menu of every page. */
    MENU,
    /** On a child's page, about that child. */
    CHILD
  }

  /**
   * @throws IllegalArgumentException when nobody is let in
   */
  public Tool {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(key + ": a tool needs at least one role");
    }
  }

  /** A page of its own, linked from the menu of those who have one of the roles. */
  public static Tool inMenu(String key, String path, StaffRole... roles) {
    return new Tool(key, path, Place.MENU, Set.of(roles));
  }

  /** A page about one child, linked from the child's page. */
  public static Tool onChild(String key, String path, StaffRole... roles) {
    return new Tool(key, path, Place.CHILD, Set.of(roles));
  }
}
