package dk.roedtraad.api.tool;

/**
 * Core's frame around a page of the module's own: menu, municipality, who is looking, in the
 * reader's language. Injected into a module's resources.
 *
 * @since 1.0
 */
public interface PageFrame {

  /**
   * The whole page; answer it as {@code text/html;charset=UTF-8}.
   *
   * @param titleKey the text that stands as heading; the page's own text key
   * @param main what stands below the heading, as HTML in which every word of a person has gone
   *     through {@link #safe} or a template
   */
  String around(String titleKey, String main);

  /** The value of the hidden field {@code _csrf} that every form needs. */
  String formToken();

  /** The text in the reader's language. */
  String text(String key);

  /** Words of a person as they may stand in HTML, between tags or in a quoted attribute. */
  String safe(String words);
}
