package dk.roedtraad.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: who is looking, where they are and where they can go. All texts
 * are already in the reader's language.
 *
 * @param title what the page is about, without the product's name
 * @param audience dense pages for professionals, larger type for families
 * @param tenantName the municipality, as it writes its own name
 * @param person who is logged in; null on pages without log-in
 * @param menu in the order shown; at most one is current
 * @param crumbs the way here, this page last; empty on the first page
 * @param searched what was searched for, empty when nothing was; null when this person has nothing
 *     to search in
 * @param csrfToken goes into every form of the page
 */
public record Shell(
    String title,
    Audience audience,
    String tenantName,
    @Nullable Person person,
    List<MenuItem> menu,
    List<Crumb> crumbs,
    @Nullable String searched,
    String csrfToken,
    Footer footer) {

  public Shell {
    menu = List.copyOf(menu);
    crumbs = List.copyOf(crumbs);
  }

  /** The shell of a page that anybody may open. */
  public static Shell forVisitor(String title, String tenantName, String csrfToken, Footer footer) {
    return new Shell(
        title, Audience.FAMILY, tenantName, null, List.of(), List.of(), null, csrfToken, footer);
  }

  public enum Audience {
    PROFESSIONAL,
    FAMILY
  }

  /**
   * Who is logged in.
   *
   * @param line the role in which they look, and where: "Børne- og ungerådgiver, Familiecentret"
   */
  public record Person(String name, String line) {}

  public record MenuItem(String label, String href, boolean current) {}

  /** One step of the way here; the last has no address. */
  public record Crumb(String label, @Nullable String href) {}

  /** The line at the foot: that the look was written down, or where to ask. */
  public record Footer(String text, @Nullable Link link) {}

  public record Link(String label, String href) {}
}
