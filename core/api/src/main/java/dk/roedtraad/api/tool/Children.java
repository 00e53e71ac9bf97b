package dk.roedtraad.api.tool;

import java.util.Optional;
import java.util.UUID;

/**
 * A module's view of a child. Asks the access rules and writes the log like any other look, in the
 * transaction of the route: when the log cannot be written, the route shows nothing.
 *
 * @since 1.0
 */
public interface Children {

  /**
   * @param child the child's id
   * @param section what the module shows, for the log; beginning with the module's id
   * @return what may be known, or empty when there is no such child or no right to see it
   * @throws IllegalArgumentException when the section does not begin with the module's id
   */
  Optional<ChildView> look(UUID child, String section);

  /**
   * Tells the child's thread what happened, in plain words.
   *
   * @param kindKey the text key of what it is, beginning with the module's id
   * @param title one line
   * @param body a few sentences, may be empty
   * @return whether the child is one that the caller may write about; if not, nothing was told
   * @throws IllegalArgumentException when the key does not begin with the module's id
   */
  boolean tell(UUID child, String kindKey, String title, String body);
}
